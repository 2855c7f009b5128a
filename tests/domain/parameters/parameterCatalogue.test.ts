import { mergeParameters } from "../../../src/domain/parameters/mergeParameters";
import { parameterCatalogue } from "../../../src/domain/parameters/parameterCatalogue";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { readParameter } from "../../../src/domain/parameters/readParameter";

describe("parameterCatalogue", () => {
  it.each(parameterCatalogue.map((one) => [one.key, one] as const))("%s: its default is a value it accepts", (_key, definition) => {
    expect(readParameter(definition, definition.default)).toEqual({ ok: true, value: definition.default });
  });

  it("has the weights of ИСБШ that sum to one when parents' education stands in two columns", () => {
    const p = defaultParameters();
    const sum =
      p.weightBothParentsHigher +
      p.weightOneParentHigher +
      p.weightLowIncome +
      p.weightUnemployed +
      p.weightSingleParent +
      p.weightLanguageDifficulties +
      p.weightRegistered +
      p.weightLargeFamilies +
      p.weightFostered;
    expect(sum).toBeCloseTo(1, 12);
  });
});

describe("mergeParameters", () => {
  it("takes what can be read, keeps the rest and reports what it refused", () => {
    const merged = mergeParameters(defaultParameters(), { lowShareThreshold: "25", z: "много", nobody: 1 });
    expect(merged.parameters).toEqual({ ...defaultParameters(), lowShareThreshold: 25 });
    expect(merged.findings.map((finding) => [finding.code, finding.params.key])).toEqual([
      ["parameterNotNumber", "z"],
      ["parameterUnknown", "nobody"],
    ]);
  });
});
