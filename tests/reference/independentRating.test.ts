import { analyse } from "../../src/domain/analysis/analyse";
import type { Dataset } from "../../src/domain/assessment/dataset";
import type { Fact } from "../../src/domain/assessment/fact";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { inventDistrict } from "../domain/analysis/inventDistrict";
import { seededRandom } from "../domain/analysis/seededRandom";

/**
 * Method §3 once more, written straight from the text without any of the code under test: every mean is a plain sum over the other
 * schools, places are drawn. (The same was done in Python with numpy on another district: R, ИСБШ and e agreed to 1e-14.)
 */
function plainRating(dataset: Dataset) {
  const weights: Record<string, number> = { ege: 0.3, oge: 0.35, vpr: 0.25 };
  const effects: Record<string, number> = { ege: 1.7, oge: 1.7, vpr: 4 };
  const marksOf = (fact: Fact) => [fact.marks?.[2] ?? 0, fact.marks?.[3] ?? 0, fact.marks?.[4] ?? 0, fact.marks?.[5] ?? 0];
  const indexOf = (fact: Fact) =>
    fact.kind === "ege" ? (fact.mean ?? NaN) : marksOf(fact).reduce((sum, count, i) => sum + (count * 100 * i) / 3, 0) / fact.n;
  const sigma = (kind: string) => {
    if (kind === "ege") return 15;
    const pupils = dataset.facts
      .filter((fact) => fact.kind === kind)
      .flatMap((fact) => marksOf(fact).flatMap((count, i) => Array<number>(count).fill((100 * i) / 3)));
    const mean = pupils.reduce((sum, one) => sum + one, 0) / pupils.length;
    return Math.sqrt(pupils.reduce((sum, one) => sum + (one - mean) ** 2, 0) / pupils.length);
  };
  const sigmas: Record<string, number> = { ege: 15, oge: sigma("oge"), vpr: sigma("vpr") };
  const clusterOf = (id: string) => {
    const school = dataset.schools.find((one) => one.id === id);
    const size = (enrolment: number | null | undefined) => ((enrolment ?? 0) <= 100 ? "small" : "regular");
    const alike = dataset.schools.filter(
      (one) => one.namedLevel === school?.namedLevel && size(one.registryEnrolment) === size(school?.registryEnrolment),
    );
    if (alike.length >= 4) return alike;
    const level = dataset.schools.filter((one) => one.namedLevel === school?.namedLevel);
    return level.length >= 4 ? level : dataset.schools;
  };
  const raw = dataset.schools.map(({ id }) => {
    const neighbours = new Set(
      clusterOf(id)
        .map((one) => one.id)
        .filter((one) => one !== id),
    );
    let [sum, total, variance] = [0, 0, 0];
    for (const kind of ["ege", "oge", "vpr"]) {
      let [a, b, q] = [0, 0, 0];
      for (const fact of dataset.facts.filter((one) => one.schoolId === id && one.kind === kind)) {
        const others = dataset.facts.filter(
          (one) =>
            neighbours.has(one.schoolId) &&
            one.kind === kind &&
            one.year === fact.year &&
            one.subject === fact.subject &&
            one.grade === fact.grade,
        );
        const n = others.reduce((s, one) => s + one.n, 0);
        if (n === 0) continue;
        const mean = others.reduce((s, one) => s + one.n * indexOf(one), 0) / n;
        a += (fact.n * (indexOf(fact) - mean)) / (sigmas[kind] ?? NaN);
        b += fact.n;
        q += fact.n ** 2 * (effects[kind] ?? NaN) * (1 / fact.n + 1 / n);
      }
      if (b === 0) continue;
      const w = weights[kind] ?? NaN;
      [sum, total, variance] = [sum + (w * a) / b, total + w, variance + (w * w * q) / b ** 2];
    }
    return { id, d: sum / total, v: variance / total ** 2 };
  });
  const w = raw.map(({ v }) => 1 / v);
  const sw = w.reduce((s, x) => s + x, 0);
  const mean = raw.reduce((s, { d }, i) => s + d * (w[i] ?? NaN), 0) / sw;
  const q = raw.reduce((s, { d }, i) => s + (w[i] ?? NaN) * (d - mean) ** 2, 0);
  const tau2 = Math.max(0.01, (q - raw.length + 1) / (sw - w.reduce((s, x) => s + x * x, 0) / sw));
  return raw.map(({ id, d, v }) => ({ id, R: (tau2 / (tau2 + v)) * d, error: Math.sqrt((tau2 / (tau2 + v)) * v) }));
}

describe("the rating against a plain second implementation", () => {
  const { dataset } = inventDistrict({ seed: 2025, schools: 14, years: [2023, 2024, 2025] });
  const plain = plainRating(dataset);
  const ratings = analyse(dataset, defaultParameters()).schools.map(({ rating }) => rating);

  it("agrees in R and its standard error to ten digits", () => {
    plain.forEach(({ R, error }, i) => {
      expect(ratings[i]?.deviation).toBeCloseTo(R, 10);
      expect(ratings[i]?.standardError).toBeCloseTo(error, 10);
    });
  });

  it("agrees in the intervals of places with 20,000 draws, but for a place on the very edge", () => {
    const random = seededRandom(1);
    const { cos, log, sqrt, PI } = Math;
    const counts = plain.map(() => new Array<number>(plain.length).fill(0));
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw++) {
      const values = plain.map(({ R, error }) => R + error * sqrt(-2 * log(1 - random())) * cos(2 * PI * random()));
      values.forEach((value, i) => {
        const place = values.filter((other) => other > value).length;
        const row = counts[i] ?? [];
        row[place] = (row[place] ?? 0) + 1;
      });
    }
    const upTo = (i: number, place: number) => (counts[i] ?? []).slice(0, place).reduce((sum, one) => sum + one, 0) / draws;
    const edge = 0.01;
    ratings.forEach((rating, i) => {
      const { placeLow, placeHigh } = rating ?? { placeLow: NaN, placeHigh: NaN };
      expect(upTo(i, placeLow)).toBeGreaterThanOrEqual(0.1003 - edge);
      expect(upTo(i, placeLow - 1)).toBeLessThan(0.1003 + edge);
      expect(upTo(i, placeHigh)).toBeGreaterThanOrEqual(0.8997 - edge);
      expect(upTo(i, placeHigh - 1)).toBeLessThan(0.8997 + edge);
    });
  });
});
