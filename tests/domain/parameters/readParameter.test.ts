import fc from "fast-check";
import { parameterCatalogue } from "../../../src/domain/parameters/parameterCatalogue";
import type { ParameterKey } from "../../../src/domain/parameters/parameters";
import type { RawParameter } from "../../../src/domain/parameters/mergeParameters";
import { readParameter } from "../../../src/domain/parameters/readParameter";
import { tableByYearText } from "../../../src/text/parameters/tableByYearText";

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
    ["minimumRussian", 24, [{ fromYear: null, score: 24 }]],
    [
      "minimumRussian",
      "24; с 2027: 26",
      [
        { fromYear: null, score: 24 },
        { fromYear: 2027, score: 26 },
      ],
    ],
    [
      "minimumRussian",
      "2027 — 26\n24",
      [
        { fromYear: null, score: 24 },
        { fromYear: 2027, score: 26 },
      ],
    ],
    [
      "minimumRussian",
      "24 балла; с 2027 г. 26 баллов",
      [
        { fromYear: null, score: 24 },
        { fromYear: 2027, score: 26 },
      ],
    ],
    ["scaleRussian4", "14, 24, 33 из 38", [{ fromYear: null, toYear: null, boundaries: [14, 24, 33], maximum: 38 }]],
    [
      "scaleRussian4",
      "с 2025: 12 21 30 из 35; 2020–2024: 14, 24, 33 из 38",
      [
        { fromYear: 2020, toYear: 2024, boundaries: [14, 24, 33], maximum: 38 },
        { fromYear: 2025, toYear: null, boundaries: [12, 21, 30], maximum: 35 },
      ],
    ],
    ["scaleRussian4", "2025: 12, 21, 30 из 35", [{ fromYear: 2025, toYear: 2025, boundaries: [12, 21, 30], maximum: 35 }]],
    ["scaleRussian4", "до 2019: 12, 21, 30 из 35", [{ fromYear: null, toYear: 2019, boundaries: [12, 21, 30], maximum: 35 }]],
    ["scaleRussian4", "", []],
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
    ["minimumRussian", "", "parameterEmpty"],
    ["minimumRussian", "сорок", "parameterNotScores"],
    ["minimumRussian", "101", "parameterNotScores"],
    ["minimumRussian", 0, "parameterNotScores"],
    ["minimumRussian", "24,5", "parameterNotScores"],
    // What held before 2027 would be unknown.
    ["minimumRussian", "с 2027: 26", "parameterNotScores"],
    ["minimumRussian", "24; с 2027: 26; с 2027: 27", "parameterNotScores"],
    ["minimumRussian", [{ fromYear: 20, score: 24 }], "parameterNotScores"],
    ["scaleRussian4", "14, 24, 33", "parameterNotScales"],
    ["scaleRussian4", "14, 24, 24 из 38", "parameterNotScales"],
    ["scaleRussian4", "14, 24, 39 из 38", "parameterNotScales"],
    ["scaleRussian4", "2024–2020: 14, 24, 33 из 38", "parameterNotScales"],
    ["scaleRussian4", "2020–2024: 14, 24, 33 из 38; 2024: 13, 23, 33 из 38", "parameterNotScales"],
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

describe("a table by year", () => {
  const year = fc.integer({ min: 1990, max: 2099 });
  const score = fc.integer({ min: 1, max: 100 });

  it("is read back as it is written, however it was ordered", () => {
    fc.assert(
      fc.property(score, fc.uniqueArray(fc.tuple(year, score), { selector: ([from]) => from, maxLength: 5 }), (first, later) => {
        const rows = [{ fromYear: null, score: first }, ...later.map(([fromYear, held]) => ({ fromYear, score: held }))];
        const sorted = [...rows].sort((a, b) => (a.fromYear ?? 0) - (b.fromYear ?? 0));
        expect(read("minimumRussian", tableByYearText(rows))).toEqual({ ok: true, value: sorted });
        expect(read("minimumRussian", rows)).toEqual({ ok: true, value: sorted });
      }),
    );
  });

  it("of mark scales is read back as it is written", () => {
    const scale = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 }).map((points) => {
      const [three = 0, four = 0, five = 0, maximum = 0] = [...points].sort((a, b) => a - b);
      return { boundaries: [three, four, five] as const, maximum };
    });
    const ends = fc.oneof(
      fc.constant({ fromYear: null, toYear: null }),
      year.map((toYear) => ({ fromYear: null, toYear })),
      year.map((fromYear) => ({ fromYear, toYear: null })),
      fc.tuple(year, year).map(([a, b]) => ({ fromYear: Math.min(a, b), toYear: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(scale, ends, (about, years) => {
        const rows = [{ ...years, ...about }];
        expect(read("scaleRussian4", tableByYearText(rows))).toEqual({ ok: true, value: rows });
        expect(read("scaleRussian4", rows)).toEqual({ ok: true, value: rows });
      }),
    );
  });
});
