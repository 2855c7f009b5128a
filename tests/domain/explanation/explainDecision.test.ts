import type { Analysis, FederalEvidence, FederalResult, SchoolAnalysis } from "../../../src/domain/analysis/analysis";
import { analyse } from "../../../src/domain/analysis/analyse";
import type { Dataset } from "../../../src/domain/assessment/dataset";
import { explainDecision } from "../../../src/domain/explanation/explainDecision";
import { whatWouldChange } from "../../../src/domain/explanation/whatWouldChange";
import type { Parameters } from "../../../src/domain/parameters/parameters";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { inventDistrict } from "../analysis/inventDistrict";

const rules = defaultParameters();
const { dataset } = inventDistrict({ seed: 5, schools: 20, years: [2023, 2024, 2025], low: 3, spread: 0.4 });
const analysis = analyse(dataset, rules);
const find = (wanted: (school: Analysis["schools"][number]) => boolean): SchoolAnalysis => {
  const school = analysis.schools.find(wanted);
  if (school === undefined) throw new Error("the invented district has no such school");
  return school;
};
const explain = (school: SchoolAnalysis, p: Parameters = rules) => explainDecision(school, analysis.year, true, p);

/** The school after its low results became fewer, as the explanation says. */
function relieve(school: SchoolAnalysis): Dataset {
  const step = whatWouldChange(school, analysis.year, rules).find(({ code }) => code === "fewerLow");
  if (step?.code !== "fewerLow") throw new Error("nothing to relieve");
  const facts = dataset.facts.map((fact) => {
    const less = step.procedures.find(
      ({ evidence: { kind, subject, year } }) =>
        fact.schoolId === school.schoolId && fact.kind === kind && fact.subject === subject && fact.year === year,
    );
    return less === undefined ? fact : { ...fact, low: (fact.low ?? 0) - less.fewer };
  });
  return { ...dataset, facts };
}

describe("explainDecision", () => {
  it("names every low procedure of a listed school with its cell, and the rule by which the criterion holds", () => {
    const school = find(({ decision }) => decision === "lowPerforming");
    const { federal } = explain(school);
    expect(federal.procedures).toEqual(school.federal.evidence);
    expect(federal.procedures.every(({ source }) => source.address !== "")).toBe(true);
    expect(federal.several.count >= federal.several.needed).toBe(federal.several.holds);
  });

  it("says how many fewer low results would end the criterion, and then it does not hold; with one more it does", () => {
    const school = find(({ federal }) => federal.severalProcedures && federal.twoYears);
    const relieved = relieve(school);
    const statusOf = (facts: Dataset) => analyse(facts, rules).schools.find(({ schoolId }) => schoolId === school.schoolId)?.federal.status;
    expect(statusOf(relieved)).toBe("notMet");
    const touched = relieved.facts.findIndex((fact, i) => fact !== dataset.facts[i]);
    const oneMore = relieved.facts.map((fact, i) => (i === touched ? { ...fact, low: (fact.low ?? 0) + 1 } : fact));
    expect(statusOf({ ...relieved, facts: oneMore })).not.toBe("notMet");
  });

  it("holds in every condition of the cluster criterion where the school is below, and says from which rating it would not", () => {
    const school = find(({ cluster }) => cluster.status === "below");
    const { cluster, changes } = explain(school);
    expect(cluster.steps.map((step) => [step.code, "holds" in step && step.holds])).toEqual([
      ["interval", true],
      ["gap", true],
      ["years", true],
    ]);
    const rise = changes.find(({ code }) => code === "ratingRise");
    if (rise?.code !== "ratingRise") throw new Error("no rise");
    const risen = (rise.needed - 50) / rules.ratingScale;
    expect(risen + rules.z * (school.rating?.standardError ?? NaN) >= -1e-12 || risen >= -rules.clusterGap - 1e-12).toBe(true);
    expect(rise.needed).toBeGreaterThan(rise.value);
  });

  it("of a school that meets nothing has nothing to change", () => {
    expect(explain(find(({ decision }) => decision === "notApplicable")).changes).toEqual([]);
  });

  it("says why the cluster criterion was not judged", () => {
    const facts = dataset.facts.filter(({ schoolId, year }) => schoolId !== "s6" || year === 2025);
    const [school] = analyse({ ...dataset, facts }, rules).schools.filter(({ schoolId }) => schoolId === "s6");
    if (school === undefined) throw new Error("s6 is lost");
    expect(explain(school).cluster.steps).toEqual([{ code: "fewYears", years: 1, needed: 2 }]);
    const exact = { ...school, cluster: { ...school.cluster, n: rules.minimumPupils } };
    expect(explain(exact).cluster.steps.map(({ code }) => code)).toEqual(["fewYears"]);
    const few = { ...school, cluster: { ...school.cluster, n: rules.minimumPupils - 1 } };
    expect(explain(few).cluster.steps.map(({ code }) => code)).toEqual(["fewPupils", "fewYears"]);
    expect(explainDecision(school, 2025, false, rules).cluster.steps).toEqual([{ code: "oneYear" }]);
    expect(explain({ ...school, rating: null }).cluster.steps).toEqual([{ code: "noComparison" }]);
  });

  it("names the lowest places or the approved sum where these judge the criterion", () => {
    const school = find(({ cluster }) => cluster.status === "below");
    expect(explain(school, { ...rules, clusterMode: "lowerQuartile" }).cluster.steps).toMatchObject([{ code: "lowest", percent: 25 }]);
    const simple = { score: 12, place: 20, total: 20, lowerQuartile: true };
    expect(explain({ ...school, simple }).cluster.steps).toEqual([{ code: "simple", holds: true, score: 12, place: 20, total: 20 }]);
    expect(explain({ ...school, simple }).changes.map(({ code }) => code)).not.toContain("ratingRise");
  });
});

describe("whatWouldChange", () => {
  const one = (subject: string, year: number, n: number, low: number): FederalEvidence => ({
    year,
    kind: "oge",
    subject,
    grade: 9,
    n,
    low,
    share: (100 * low) / n,
    lowerBound: 0,
    source: { file: null, sheet: "ОГЭ", address: "C7" },
  });
  const base = find(({ decision }) => decision === "notApplicable");
  const fewer = (evidence: readonly FederalEvidence[], p: Partial<Parameters> = {}, twoYears = false) => {
    const federal: FederalResult = { ...base.federal, status: "formal", severalProcedures: true, twoYears, evidence };
    return whatWouldChange({ ...base, federal }, 2025, { ...rules, ...p }).map((step) =>
      step.code === "fewerLow" ? [step.total, step.procedures.map(({ evidence: { subject } }) => subject)] : step.code,
    );
  };
  const [first, second] = [one("russian", 2025, 23, 8), one("mathematics", 2025, 20, 9)];

  it("names the rating at which the nearer of the two bounds is passed: z·se = 0.512 above δ, or δ = 0.30 above z·se", () => {
    const needed = (standardError: number) => {
      const { rating, cluster } = find((school) => school.cluster.status === "below");
      if (rating === null) throw new Error("a school below has a rating");
      const school = { ...base, cluster, rating: { ...rating, value: 30, deviation: -0.8, standardError } };
      return whatWouldChange(school, 2025, rules).map((step) => step.code === "ratingRise" && Number(step.needed.toFixed(9)));
    };
    expect([needed(0.4), needed(0.1)]).toEqual([[37.2], [42.5]]);
  });
  it("takes the cheapest procedure when one less is enough: 8 of 23 at 30 % needs 2 fewer", () => {
    expect(fewer([first, second])).toEqual([[2, ["russian"]]]);
  });
  it("must end the repeated procedure, whatever it costs: 9 of 20 needs 4 fewer", () => {
    expect(fewer([first, second, one("mathematics", 2024, 20, 8)], {}, true)).toEqual([[4, ["mathematics"]]]);
  });
  it("must end all of them where any procedure repeats", () => {
    expect(fewer([first, second, one("mathematics", 2024, 20, 8)], { federalRepeat: "any" }, true)).toEqual([
      [6, ["russian", "mathematics"]],
    ]);
  });
  it("may end either condition where both are needed", () => {
    expect(fewer([first, second, one("mathematics", 2024, 20, 8)], { federalCombination: "and" }, true)).toEqual([[2, ["russian"]]]);
  });
});
