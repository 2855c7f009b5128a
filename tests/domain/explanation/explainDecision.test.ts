import type { Analysis } from "../../../src/domain/analysis/analysis";
import { analyse } from "../../../src/domain/analysis/analyse";
import { explainDecision } from "../../../src/domain/explanation/explainDecision";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { inventDistrict } from "../analysis/inventDistrict";

const rules = defaultParameters();
const { dataset } = inventDistrict({ seed: 5, schools: 20, years: [2023, 2024, 2025], low: 3, spread: 0.4 });
const analysis = analyse(dataset, rules);
const first = (wanted: (school: Analysis["schools"][number]) => boolean) => {
  const school = analysis.schools.find(wanted);
  if (school === undefined) throw new Error("the invented district has no such school");
  return { school, explanation: explainDecision(school, analysis.year, rules) };
};

describe("explainDecision", () => {
  it("names every low procedure of a listed school with its cell", () => {
    const { school, explanation } = first(({ decision }) => decision === "lowPerforming");
    const named = explanation.federal.filter(({ code }) => code === "federalProcedure");
    expect(named).toHaveLength(school.federal.evidence.length);
    expect(named.every(({ source }) => source !== null)).toBe(true);
  });

  it("says how many fewer «2» would end each procedure, and then they would", () => {
    const { school, explanation } = first(({ federal }) => federal.severalProcedures);
    const fewer = explanation.changes.filter(({ code }) => code === "fewerLow");
    expect(fewer).toHaveLength(school.federal.evidence.filter(({ year }) => year === analysis.year).length);
    for (const { params } of fewer) {
      const [n, low, less] = [Number(params.n), Number(params.low), Number(params.fewer)];
      expect(100 * (low - less)).toBeLessThan(30 * n);
      expect(100 * (low - less + 1)).toBeGreaterThanOrEqual(30 * n);
    }
  });

  it("holds in every condition of the cluster criterion where the school is below, and says what would end it", () => {
    const { school, explanation } = first(({ cluster }) => cluster.status === "below");
    expect(explanation.cluster.map(({ code, holds }) => [code, holds])).toEqual([
      ["clusterInterval", true],
      ["clusterGap", true],
      ["clusterYears", true],
    ]);
    const rise = explanation.changes.find(({ code }) => code === "ratingRise")?.params.rise;
    const risen = (school.rating?.deviation ?? NaN) + Number(rise);
    expect(risen + rules.z * (school.rating?.standardError ?? NaN) >= -1e-12 || risen >= -rules.clusterGap - 1e-12).toBe(true);
  });

  it("of a school that meets nothing has nothing to change", () => {
    const { explanation } = first(({ decision }) => decision === "notApplicable");
    expect(explanation.changes).toEqual([]);
  });

  it("says why the cluster criterion was not judged", () => {
    const facts = dataset.facts.filter(({ schoolId, year }) => schoolId !== "s6" || year === 2025);
    const [school] = analyse({ ...dataset, facts }, rules).schools.filter(({ schoolId }) => schoolId === "s6");
    if (school === undefined) throw new Error("s6 is lost");
    expect(explainDecision(school, 2025, rules).cluster).toEqual([
      { code: "clusterFewYears", holds: null, params: { years: 1, needed: 2 }, source: null },
    ]);
  });
});
