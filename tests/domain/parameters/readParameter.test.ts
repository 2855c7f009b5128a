import { parameterCatalogue } from "../../../src/domain/parameters/parameterCatalogue";
import type { ParameterKey } from "../../../src/domain/parameters/parameters";
import type { RawParameter } from "../../../src/domain/parameters/mergeParameters";
import { readParameter } from "../../../src/domain/parameters/readParameter";

function read(key: ParameterKey, raw: RawParameter) {
  const definition = parameterCatalogue.find((one) => one.key === key);
  if (definition === undefined) throw new Error(`no parameter ${key}`);
  return readParameter(definition, raw);
}

describe("readParameter", () => {
  it.each<[ParameterKey, RawParameter, unknown]>([
    ["lowShareThreshold", "30", 30],
    ["lowShareThreshold", "30 %", 30],
    ["weightOge", "0,35", 0.35],
    ["unfavourableZ", "−1,5", -1.5],
    ["excludedYears", "2020; 2022", [2020, 2022]],
    ["excludedYears", 2020, [2020]],
    ["excludedYears", "", []],
    ["federalVprGrades", "8, 5 5", [5, 8]],
    ["clusterBySize", "Да", true],
    ["clusterBySize", "нет", false],
    ["clusterBySize", true, true],
    ["reportYear", null, null],
    ["reportYear", 2025, 2025],
    ["federalVpr", "included", "included"],
    ["departmentName", " Управление\u00a0образования ", "Управление образования"],
  ])("%s: %p is %p", (key, raw, value) => {
    expect(read(key, raw)).toEqual({ ok: true, value });
  });

  it.each<[ParameterKey, RawParameter, string]>([
    ["lowShareThreshold", "", "parameterEmpty"],
    ["lowShareThreshold", "тридцать", "parameterNotNumber"],
    ["lowShareThreshold", "130", "parameterOutOfBounds"],
    ["minimumPupils", "10,5", "parameterNotWhole"],
    ["federalVpr", "maybe", "parameterNotChoice"],
    ["clusterBySize", "может быть", "parameterNotSwitch"],
    ["excludedYears", "2020; прошлый", "parameterNotList"],
    ["excludedYears", "20", "parameterNotList"],
  ])("%s: %p is refused as %s", (key, raw, code) => {
    expect(read(key, raw)).toMatchObject({ ok: false, code });
  });

  it("names the bounds when a value lies outside them", () => {
    expect(read("weightOge", "35")).toEqual({
      ok: false,
      code: "parameterOutOfBounds",
      params: { key: "weightOge", value: "35", min: 0, max: 1 },
    });
  });
});
