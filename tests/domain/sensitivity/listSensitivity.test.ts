import { analyse } from "../../../src/domain/analysis/analyse";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { listSensitivity } from "../../../src/domain/sensitivity/listSensitivity";
import { sensitivityVariants } from "../../../src/domain/sensitivity/sensitivityVariants";
import { inventDistrict } from "../analysis/inventDistrict";

const rules = defaultParameters();

describe("sensitivityVariants", () => {
  it("changes one rule at a time and leaves T in place", () => {
    const variants = sensitivityVariants(rules, [2023, 2024, 2025]);
    expect(variants.filter(({ rule }) => rule === "weight")).toHaveLength(8);
    expect(variants.filter(({ rule }) => rule === "threshold").map(({ value }) => value)).toEqual([25, 35]);
    expect(variants.filter(({ rule }) => rule === "year").map(({ value }) => value)).toEqual([2023, 2024]);
    expect(variants.every(({ parameters, rule }) => rule !== "year" || parameters.reportYear === 2025)).toBe(true);
    expect(variants.filter(({ rule }) => rule === "vpr").map(({ value }) => value)).toEqual(["included", "unused"]);
  });
  it("changes the weights of ИСБШ where its level is part of the cluster, and nowhere else", () => {
    const keys = (clusterBySocialIndex: boolean) =>
      sensitivityVariants({ ...rules, clusterBySocialIndex }, [2025]).filter(({ key }) => key === "weightLowIncome").length;
    expect([keys(true), keys(false)]).toEqual([2, 0]);
  });
  it("has no variant of a weight of 0", () => {
    const variants = sensitivityVariants({ ...rules, weightVpr: 0 }, [2025]);
    expect(variants.some(({ key }) => key === "weightVpr")).toBe(false);
  });
});

describe("listSensitivity", () => {
  const { dataset, quality } = inventDistrict({ seed: 11, schools: 14, years: [2023, 2024, 2025], low: 1, spread: 0.15 });
  const result = listSensitivity(dataset, rules);
  it("names for every school the part of variants in which it is listed", () => {
    expect(result).toHaveLength(14);
    const low = result.find(({ schoolId }) => quality.get(schoolId) === -0.9);
    const best = result.reduce((one, other) => (other.sameShare > one.sameShare ? other : one));
    expect(low).toMatchObject({ decision: "atRisk" });
    expect(low?.dependsOn.map(({ rule, decision }) => [rule, decision])).toContainEqual(["vpr", "lowPerforming"]);
    expect(best.sameShare).toBe(1);
    expect(best.dependsOn).toEqual([]);
  });
  it("decides as the whole method would under the parameters of each variant, though it begins where the variant differs", () => {
    for (const parameters of [rules, { ...rules, clusterBySocialIndex: true, clusterMode: "lowerQuartile" as const }]) {
      const decisionsUnder = (changed: typeof rules) =>
        new Map(analyse(dataset, changed).schools.map(({ schoolId, decision }) => [schoolId, decision]));
      const usual = decisionsUnder(parameters);
      const dependsOn = new Map<string, object[]>(dataset.schools.map(({ id }) => [id, []]));
      for (const { rule, key, value, parameters: changed } of sensitivityVariants(parameters, [2023, 2024, 2025])) {
        for (const [id, decision] of decisionsUnder(changed)) {
          if (decision !== usual.get(id)) dependsOn.get(id)?.push({ rule, key, value, decision });
        }
      }
      const found = listSensitivity(dataset, parameters);
      expect(new Map(found.map((one) => [one.schoolId, one.decision]))).toEqual(usual);
      expect(new Map(found.map((one) => [one.schoolId, one.dependsOn]))).toEqual(dependsOn);
      expect(found.some((one) => one.dependsOn.length > 0)).toBe(true);
    }
  });
  it("counts shares and reasons alike", () => {
    const count = sensitivityVariants(rules, [2023, 2024, 2025]).length;
    for (const { sameShare, dependsOn } of result) expect(sameShare).toBeCloseTo(1 - dependsOn.length / count, 12);
  });
});
