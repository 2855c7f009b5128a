import fc from "fast-check";
import { integrationNodes } from "../../../src/domain/statistics/integrationNodes";
import { exactPlaceDistribution } from "../../../src/domain/statistics/exactPlaceDistribution";
import { normalProbability } from "../../../src/domain/statistics/normalProbability";
import { placeIntervals } from "../../../src/domain/statistics/placeIntervals";
import { rankPlaces } from "../../../src/domain/statistics/rankPlaces";

const Z = 1.28;
const schools = (least: number, most: number) =>
  fc.array(fc.record({ value: fc.double({ min: -3, max: 3, noNaN: true }), error: fc.double({ min: 0.05, max: 1, noNaN: true }) }), {
    minLength: least,
    maxLength: most,
  });

/** The normal approximation as method §3 defines it, school by school and node by node; the place by value is never outside. */
function byDefinition(values: readonly number[], errors: readonly number[]) {
  const { points, weights } = integrationNodes;
  const places = rankPlaces(values);
  return values.map((value, own) => {
    const nodes = [...points].map((point) => {
      const x = value + (errors[own] ?? NaN) * point;
      let [mean, variance] = [0, 0];
      values.forEach((other, j) => {
        if (j === own) return;
        const above = normalProbability((other - x) / (errors[j] ?? NaN));
        mean += above;
        variance += above * (1 - above);
      });
      return { mean, deviation: Math.sqrt(variance) };
    });
    const upTo = (k: number) =>
      k >= values.length
        ? 1
        : nodes.reduce((sum, { mean, deviation }, node) => {
            const gap = k - 0.5 - mean;
            return sum + (weights[node] ?? 0) * (deviation === 0 ? Number(gap > 0) : normalProbability(gap / deviation));
          }, 0);
    const least = (level: number) => {
      let [below, reached] = [0, values.length];
      while (reached - below > 1) {
        const middle = Math.floor((below + reached) / 2);
        if (upTo(middle) >= level) reached = middle;
        else below = middle;
      }
      return reached;
    };
    const place = places[own] ?? NaN;
    return {
      placeLow: Math.min(place, least(1 - normalProbability(Z) - 1e-12)),
      placeHigh: Math.max(place, least(normalProbability(Z) - 1e-12)),
    };
  });
}

describe("placeIntervals", () => {
  it("leaves no doubt between schools far apart", () => {
    expect(placeIntervals([3, 0], [0.1, 0.1], Z)).toEqual([
      { placeLow: 1, placeHigh: 1 },
      { placeLow: 2, placeHigh: 2 },
    ]);
  });

  it("leaves every place open between schools that are alike", () => {
    expect(placeIntervals([0, 0, 0, 0, 0], [1, 1, 1, 1, 1], Z)).toEqual(new Array(5).fill({ placeLow: 1, placeHigh: 5 }));
  });

  it("for two schools is the probability that one normal exceeds another: Φ((m₁−m₂)/√(s₁²+s₂²))", () => {
    const [first = 0] = exactPlaceDistribution([0.5, 0], [0.4, 0.3], 0);
    expect(first).toBeCloseTo(normalProbability(1), 7);
  });

  it("encloses the school's own place, whatever the schools", () => {
    fc.assert(
      fc.property(schools(1, 12), (list) => {
        const values = list.map((one) => one.value);
        const places = rankPlaces(values);
        const intervals = placeIntervals(
          values,
          list.map((one) => one.error),
          1.28,
        );
        intervals.forEach(({ placeLow, placeHigh }, i) => {
          expect(placeLow).toBeGreaterThanOrEqual(1);
          expect(placeLow).toBeLessThanOrEqual(places[i] ?? NaN);
          expect(placeHigh).toBeGreaterThanOrEqual(places[i] ?? NaN);
          expect(placeHigh).toBeLessThanOrEqual(list.length);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the place of a sure school above many unsure ones, whose chance alone would push it out of its own interval", () => {
    const values = [0.75, 0.73, 0.354, ...Array.from({ length: 17 }, () => 0.3)];
    const errors = [0.09, 0.27, 0.02, ...Array.from({ length: 17 }, () => 0.45)];
    const distribution = exactPlaceDistribution(values, errors, 2);
    expect(distribution[2]).toBeLessThan(1 - normalProbability(Z));
    expect(placeIntervals(values, errors, Z)[2]?.placeLow).toBe(3);
  });

  it("does not depend on the order of the schools", () => {
    fc.assert(
      fc.property(schools(2, 12), (list) => {
        const forth = placeIntervals(
          list.map((one) => one.value),
          list.map((one) => one.error),
          Z,
        );
        const turned = [...list].reverse();
        const back = placeIntervals(
          turned.map((one) => one.value),
          turned.map((one) => one.error),
          Z,
        );
        expect(back.reverse()).toEqual(forth);
      }),
      { numRuns: 30 },
    );
  });

  it("agrees with the exact distribution to a place where the approximation takes over (61 schools)", () => {
    const values = Array.from({ length: 61 }, (_, i) => Math.sin(i * 1.7) * 0.6);
    const errors = Array.from({ length: 61 }, (_, i) => 0.1 + 0.25 * Math.abs(Math.cos(i * 0.9)));
    const approximate = placeIntervals(values, errors, Z);
    const places = rankPlaces(values);
    values.forEach((_, own) => {
      const exact = exactPlaceDistribution(values, errors, own);
      const least = (level: number) => exact.findIndex((probability) => probability >= level) + 1;
      const place = places[own] ?? NaN;
      const interval = approximate[own];
      expect(Math.abs((interval?.placeLow ?? NaN) - Math.min(place, least(1 - normalProbability(Z))))).toBeLessThanOrEqual(1);
      expect(Math.abs((interval?.placeHigh ?? NaN) - Math.max(place, least(normalProbability(Z))))).toBeLessThanOrEqual(1);
    });
  });

  it("gives the places of the definition above 60 schools, whatever the values and the sizes of the errors", () => {
    const school = fc.record({
      value: fc.oneof(
        { weight: 9, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
        { weight: 1, arbitrary: fc.double({ min: -50, max: 50, noNaN: true }) },
      ),
      error: fc.double({ min: -3, max: 0, noNaN: true }).map((size) => 10 ** size),
    });
    fc.assert(
      fc.property(fc.array(school, { minLength: 61, maxLength: 70 }), (list) => {
        const values = list.map(({ value }) => value);
        const errors = list.map(({ error }) => error);
        expect(placeIntervals(values, errors, Z)).toEqual(byDefinition(values, errors));
      }),
      { numRuns: 6 },
    );
  });

  it("gives the places of the definition where many schools are alike", () => {
    const values = Array.from({ length: 90 }, (_, i) => Math.floor(i / 15) / 10);
    const errors = values.map(() => 0.1);
    expect(placeIntervals(values, errors, Z)).toEqual(byDefinition(values, errors));
  });

  it("holds for a country in which one error is tiny and one value is a slip of the keyboard", () => {
    const values = Array.from({ length: 2000 }, (_, i) => Math.sin(i * 1.7));
    const errors = values.map(() => 0.2);
    const places = placeIntervals([...values, 0, 1e9], [...errors, 1e-9, 0.2], Z);
    expect(places.at(-1)).toEqual({ placeLow: 1, placeHigh: 1 });
    expect(places.at(-2)?.placeLow).toBeGreaterThan(900);
    expect(places.at(-2)?.placeHigh).toBeLessThan(1100);
  });

  it("throws on an error of zero: a place without uncertainty is not an interval", () => {
    expect(() => placeIntervals([0, 1], [0.1, 0], Z)).toThrow("value 1 with error 0");
  });
});

describe("rankPlaces", () => {
  it("shares a place between ties and skips the next: 1, 2, 2, 4", () => {
    expect(rankPlaces([0.9, 0.5, 0.5, 0.1])).toEqual([1, 2, 2, 4]);
    expect(rankPlaces([])).toEqual([]);
  });
  it("takes values within 1e-12 as equal", () => {
    expect(rankPlaces([0.1 + 0.2, 0.3])).toEqual([1, 1]);
  });
});
