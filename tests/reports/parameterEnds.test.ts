import type { RawParameter } from "../../src/domain/parameters/mergeParameters";
import { mergeParameters } from "../../src/domain/parameters/mergeParameters";
import { parameterCatalogue } from "../../src/domain/parameters/parameterCatalogue";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { analysisDocument } from "../../src/reports/analysisDocument/analysisDocument";
import { reportSheets } from "../../src/reports/reportSheets";
import { madeSupport } from "./madeSupport";
import { smallDataset, smallInput, smallSchools } from "./smallDistrict";

const dataset = {
  ...smallDataset,
  support: madeSupport(
    smallSchools.map(({ id }) => id),
    ["s1"],
    2025,
  ),
};
const years = new Set(["reportYear", "socialIndexBaseYear"]);
/** The parameters of a group, all at one end of what «Параметры» lets a person type. */
const ends = (["first", "last"] as const).flatMap((end) =>
  [...new Set(parameterCatalogue.map(({ group }) => group))].map((group): [string, string, Record<string, RawParameter>] => {
    const typed = parameterCatalogue
      .filter((one) => one.group === group && !years.has(one.key))
      .flatMap(({ key, kind }): [string, RawParameter][] => {
        if (kind.type === "number") return [[key, end === "first" ? kind.min : kind.max]];
        if (kind.type === "choice") return kind.options.slice(end === "first" ? 0 : -1).map((option) => [key, option]);
        return kind.type === "switch" ? [[key, end === "first"]] : [];
      });
    return [group, end, Object.fromEntries(typed)];
  }),
);

/** Where a number is not one that a cell can show, or words tell of one. */
function wrong(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} = ${Object.is(value, -0) ? "−0" : value}`];
  if (typeof value === "string") return /\b(NaN|undefined|Infinity)\b/.test(value) ? [`${path}: ${value}`] : [];
  if (value === null || typeof value !== "object" || seen.has(value)) return [];
  seen.add(value);
  const entries = value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);
  return entries.flatMap(([key, one]) => wrong(one, `${path}.${key}`, seen));
}

describe("parameters at their ends", () => {
  it.each(ends)("%s, %s: sheets and JSON hold numbers that a cell can show", (_group, _end, typed) => {
    const { parameters, findings } = mergeParameters(defaultParameters(), typed);
    expect(findings).toEqual([]);
    const input = smallInput({ dataset }, parameters);
    const document = analysisDocument(input, { written: [], requests: { read: 0, write: 0 }, workbook: "книга.xlsx" });
    expect([...reportSheets.flatMap((sheet) => wrong(sheet.compose(input), sheet.key)), ...wrong(document, "json")]).toEqual([]);
  });
});
