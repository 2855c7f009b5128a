import fc from "fast-check";
import type { ReferenceDistribution, ScoreDistribution } from "../../../src/domain/assessment/scoreDistribution";
import { boundaryPeak } from "../../../src/domain/objectivity/boundaryPeak";
import { boundaryPeaks } from "../../../src/domain/objectivity/boundaryPeaks";
import { knownBoundaries } from "../../../src/domain/objectivity/knownBoundaries";
import { markScaleParameters } from "../../../src/domain/parameters/definitions/markScaleParameters";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { binomialUpperTail } from "../../../src/domain/statistics/binomialUpperTail";

const rule = defaultParameters();
/** Математика, 5 класс: «3» from 7, «4» from 11, «5» from 15 of 20 points. */
const scale = [7, 11, 15] as const;
const bell = [0, 0, 1, 1, 2, 3, 4, 5, 6, 6, 6, 6, 5, 4, 3, 2, 1, 1, 0, 0, 0];
const with7 = (below: number, at: number, above: number): number[] =>
  bell.map((count, k) => (k === 6 ? below : k === 7 ? at : k === 8 ? above : count));

describe("binomialUpperTail", () => {
  it("is exact", () => {
    expect(binomialUpperTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 12);
    expect(binomialUpperTail(1, 3, 1 / 3)).toBeCloseTo(1 - (2 / 3) ** 3, 12);
    expect([binomialUpperTail(0, 5, 0.2), binomialUpperTail(6, 5, 0.2), binomialUpperTail(3, 5, 0), binomialUpperTail(3, 5, 1)]).toEqual([
      1, 0, 0, 1,
    ]);
  });
  it("does not overflow, and refuses what is no count", () => {
    expect(binomialUpperTail(5000, 10000, 0.5)).toBeCloseTo(0.504, 3);
    expect(() => binomialUpperTail(1.5, 3, 0.5)).toThrow(RangeError);
    expect(() => binomialUpperTail(1, 3, 2)).toThrow(RangeError);
  });
  it("falls in k and gives both tails together one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, k, p) => {
        const tail = binomialUpperTail(Math.min(k, n), n, p);
        expect(binomialUpperTail(Math.min(k, n) + 1, n, p)).toBeLessThanOrEqual(tail + 1e-12);
        expect(tail + binomialUpperTail(n - Math.min(k, n) + 1, n, 1 - p)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("a peak at a mark boundary", () => {
  it("is asked about with the pupils around it", () => {
    expect(boundaryPeak(with7(0, 15, 2), scale, null, rule)).toMatchObject({ mark: 3, points: 7, below: 0, at: 15, above: 2 });
  });
  it("is no question in a bell, in a class of five, and where nobody sat", () => {
    expect(boundaryPeak(bell, scale, null, rule)).toBeNull();
    // Five of five stand at the boundary once in 180 such classes: too few to ask.
    expect(boundaryPeak(with7(0, 5, 0), scale, null, rule)).toBeNull();
    expect(
      boundaryPeak(
        Array.from({ length: 21 }, () => 0),
        scale,
        null,
        rule,
      ),
    ).toBeNull();
  });
  it("begins exactly at the probability of the parameter", () => {
    const probability = 100 * binomialUpperTail(11, 14, 1.1 / 3.1);
    const counts = with7(1, 11, 2);
    expect(boundaryPeak(counts, scale, null, { ...rule, peakProbability: probability })).toBeNull();
    expect(boundaryPeak(counts, scale, null, { ...rule, peakProbability: probability * 1.001 })?.points).toBe(7);
  });
  it("expects the shape of the work where the whole country has it", () => {
    const country = with7(2, 15, 4);
    expect(boundaryPeak(with7(2, 15, 4), scale, null, rule)?.points).toBe(7);
    expect(boundaryPeak(with7(2, 15, 4), scale, country, rule)).toBeNull();
  });
  it("is hardly ever seen where points are drawn from one bell for all", () => {
    // 400 schools of 25 pupils from the same bell: at 0.1 % a boundary about one in a thousand schools.
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const total = bell.reduce((sum, count) => sum + count, 0);
    let asked = 0;
    for (let school = 0; school < 400; school += 1) {
      const counts = bell.map(() => 0);
      for (let pupil = 0; pupil < 25; pupil += 1) {
        let left = random() * total;
        const points = bell.findIndex((count) => (left -= count) < 0);
        counts[points] = (counts[points] ?? 0) + 1;
      }
      if (boundaryPeak(counts, scale, null, rule) !== null) asked += 1;
    }
    expect(asked).toBeLessThanOrEqual(2);
  });
});

describe("boundaries of the marks", () => {
  const about = { year: 2023, subject: "mathematics", grade: 5, counts: bell, boundaries: null };
  it("come from the sheet first, then from the table, else from nowhere", () => {
    expect(knownBoundaries(about, rule)).toEqual([7, 11, 15]);
    expect(knownBoundaries({ ...about, boundaries: [8, 12, 16] }, rule)).toEqual([8, 12, 16]);
    expect(
      [{ year: 2019 }, { year: 2025 }, { grade: 9 }, { subject: "biology" }, { counts: bell.slice(1) }].map((other) =>
        knownBoundaries({ ...about, ...other }, rule),
      ),
    ).toEqual([null, null, null, null, null]);
  });
  it("follow a table that the department has filled for the works of a new year", () => {
    const [first] = rule.scaleMathematics5;
    if (first === undefined) throw new Error("the table has a row");
    const scaleMathematics5 = [first, { fromYear: 2025, toYear: null, boundaries: [6, 10, 14] as const, maximum: 18 }];
    const edited = { ...rule, scaleMathematics5 };
    const short = { ...about, counts: bell.slice(0, 19) };
    expect(knownBoundaries({ ...short, year: 2026 }, edited)).toEqual([6, 10, 14]);
    expect(knownBoundaries({ ...short, year: 2024 }, edited)).toBeNull();
    expect(knownBoundaries(about, { ...rule, scaleMathematics5: [] })).toBeNull();
  });
  it("rise inside every work of the table", () => {
    for (const { default: rows } of Object.values(markScaleParameters)) {
      for (const { maximum, boundaries } of rows) {
        const places = [0, ...boundaries, maximum];
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(new Set(places).size).toBe(5);
      }
    }
  });
});

describe("boundaryPeaks", () => {
  const source = { file: null, sheet: "Баллы", address: "C6:X6" };
  const work = { year: 2023, subject: "mathematics", grade: 5, boundaries: null, source };
  const school = (counts: number[]): ScoreDistribution => ({
    ...work,
    schoolId: "s1",
    counts,
    n: counts.reduce((sum, count) => sum + count, 0),
  });
  const population = (name: ReferenceDistribution["population"], shares: number[]): ReferenceDistribution => ({
    ...work,
    population: name,
    shares,
  });
  it("takes the country before the region and never the district, which is partly the school itself", () => {
    const peak = with7(2, 15, 4);
    const found = (referenceDistributions: ReferenceDistribution[]): number =>
      boundaryPeaks({ distributions: [school(peak)], referenceDistributions }, rule).length;
    expect(found([])).toBe(1);
    expect(found([population("district", peak)])).toBe(1);
    expect(found([population("region", peak)])).toBe(0);
    expect(found([population("country", bell), population("region", peak)])).toBe(1);
    expect(found([population("region", bell), population("country", peak)])).toBe(0);
  });
  it("judges nothing where nobody knows the boundaries", () => {
    expect(boundaryPeaks({ distributions: [{ ...school(with7(0, 15, 2)), year: 2026 }] }, rule)).toEqual([]);
    expect(boundaryPeaks({}, rule)).toEqual([]);
  });
});
