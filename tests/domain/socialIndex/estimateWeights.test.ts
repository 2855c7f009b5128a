import { analyse } from "../../../src/domain/analysis/analyse";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { estimateWeights } from "../../../src/domain/socialIndex/estimateWeights";
import { correlationMoments } from "../../../src/domain/statistics/correlationMoments";
import { inventDistrict } from "../analysis/inventDistrict";
import { seededRandom } from "../analysis/seededRandom";

const rules = defaultParameters();

/** Two indicators that follow one hidden context, and one that follows it less. */
function table(schools: number): number[][] {
  const random = seededRandom(5);
  return Array.from({ length: schools }, () => {
    const context = random();
    return [context + 0.2 * random(), context + 0.2 * random(), context + 1.5 * random()];
  });
}

describe("estimateWeights", () => {
  it("gives weights that sum to one, less to the indicator that follows the others less, with their range", () => {
    const estimate = estimateWeights(table(50), rules);
    if (!estimate.ok) throw new Error(estimate.reason);
    const [first, second, third] = estimate.weights.map(({ weight }) => weight);
    expect((first ?? 0) + (second ?? 0) + (third ?? 0)).toBeCloseTo(1, 12);
    expect(third).toBeLessThan(first ?? 0);
    for (const { weight, low, high } of estimate.weights) {
      expect(low).toBeLessThanOrEqual(weight);
      expect(high).toBeGreaterThanOrEqual(weight);
    }
    expect(estimate.largestChange).toBeGreaterThan(0);
    expect(estimate.largestChange).toBeLessThan(0.05);
  });

  it("refuses 39 schools, and 40 schools for six indicators: 8 an indicator are 48", () => {
    expect(estimateWeights(table(39), rules)).toEqual({ ok: false, reason: "fewSchools", schools: 39, needed: 40 });
    const wide = table(40).map((row) => [...row, ...row.map((value) => value * value)]);
    expect(estimateWeights(wide, rules)).toEqual({ ok: false, reason: "fewSchoolsPerIndicator", schools: 40, needed: 48 });
    expect(estimateWeights([], rules)).toMatchObject({ ok: false, reason: "fewSchools" });
  });

  it("refuses an indicator against its sign and one that is the same everywhere", () => {
    expect(
      estimateWeights(
        table(50).map(([a = 0, b = 0]) => [a, b, -a]),
        rules,
      ),
    ).toMatchObject({ reason: "signContradicts" });
    expect(
      estimateWeights(
        table(50).map(([a = 0, b = 0]) => [a, b, 7]),
        rules,
      ),
    ).toMatchObject({ reason: "sameEverywhere" });
  });
});

describe("correlationMoments", () => {
  it("takes a row away as if it had never been there", () => {
    const rows = table(12).map((row) => row.map((value) => 1000 + value));
    const left = correlationMoments(rows).correlations(rows[4]);
    const made = correlationMoments(rows.filter((_, i) => i !== 4)).correlations();
    made?.forEach((line, i) => line.forEach((value, j) => expect(left?.[i]?.[j]).toBeCloseTo(value, 9)));
  });
});

describe("weights of ИСБШ asked for from the data", () => {
  const estimated = { ...rules, socialIndexWeights: "estimated" } as const;
  it("stay the expert ones in a district of 14 schools, with the reason", () => {
    const { dataset } = inventDistrict({ seed: 2, schools: 14, years: [2025], vprGrades: [] });
    const asked = analyse(dataset, estimated);
    expect(asked.model.socialIndexWeights).toMatchObject({ ok: false, reason: "fewSchools", schools: 14 });
    const expert = analyse(dataset, rules);
    expect(expert.model.socialIndexWeights).toBeNull();
    expect(asked.schools.map(({ socialIndex }) => socialIndex?.value)).toEqual(expert.schools.map(({ socialIndex }) => socialIndex?.value));
  });
  it("hold in a region of 90, and move the index", () => {
    const { dataset } = inventDistrict({ seed: 2, schools: 90, years: [2025], vprGrades: [] });
    const asked = analyse(dataset, estimated);
    expect(asked.model.socialIndexWeights?.ok).toBe(true);
    expect(asked.schools[0]?.socialIndex?.value).not.toBe(analyse(dataset, rules).schools[0]?.socialIndex?.value);
  });
});
