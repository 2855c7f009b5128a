import type { CellSource } from "../../domain/assessment/cellSource";
import type { RecognisedSheet, SheetKind } from "../../reading/reading";
import { sheetGroupName } from "../../text/pane/sheetGroupName";
import type { SheetGroup } from "../../text/pane/sheetGroupName";
import type { Doubt } from "../doubts/doubt";
import type { Evaluation } from "../evaluation";
import type { OverviewCell, OverviewRow } from "./overview";

/** Rows of the matrix; several kinds of sheets of one procedure share a row. */
const groupOf: Record<SheetKind, SheetGroup> = {
  registry: "registry",
  vpr: "vpr",
  vprJournal: "vpr",
  vprTasks: "vpr",
  vprOutcomes: "vpr",
  vprPoints: "vpr",
  vprBase: "vpr",
  vprIndividual: "vpr",
  biasMarkers: "vpr",
  oge: "oge",
  ogeProtocol: "oge",
  ege: "ege",
  egeProtocol: "ege",
  niko: "monitoring",
  regional: "monitoring",
  internal: "monitoring",
  olympiad: "olympiad",
  socialPassport: "socialPassport",
  staff: "staff",
  diagnostics: "diagnostics",
  survey: "survey",
  resources: "resources",
  register: "register",
};

/** Rows shown even when nothing was found, so that a person sees what is looked for. */
const always: readonly SheetGroup[] = ["registry", "vpr", "oge", "ege", "socialPassport", "staff", "olympiad"];
const order: readonly SheetGroup[] = [...always, "monitoring", "diagnostics", "survey", "resources", "register"];

const sheetId = (sheet: Pick<CellSource, "file" | "sheet">): string => `${sheet.file ?? ""}\u0000${sheet.sheet}`;

/** Years of a sheet that holds several (a flat base, a wide summary): those of the records read from it. */
function yearsBySheet({ dataset }: Evaluation): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  for (const { year, source } of [...dataset.facts, ...dataset.olympiads, ...dataset.context, ...dataset.staff]) {
    const id = sheetId(source);
    const known = years.get(id);
    if (known) known.add(year);
    else years.set(id, new Set([year]));
  }
  return years;
}

function cell(year: number | null, sheets: readonly RecognisedSheet[], asked: readonly Doubt[]): OverviewCell {
  const about = (doubt: Doubt, sheet: RecognisedSheet): boolean => doubt.sheets.some((one) => sheetId(one) === sheetId(sheet));
  // A question about a school's name stands on all its sheets: it makes none of them doubtful by itself.
  const tables = asked.filter(({ aboutTable }) => aboutTable);
  const unsure = sheets.filter((sheet) => sheet.confidence === "doubt" || tables.some((doubt) => about(doubt, sheet)));
  const open = [...unsure, ...sheets].find((sheet) => sheet.file === null)?.sheet ?? null;
  const doubts = asked.filter((doubt) => unsure.some((sheet) => about(doubt, sheet))).map(({ id }) => id);
  return { year, sheets: sheets.length, doubtful: unsure.length, open, doubts };
}

/** What was recognised as kind × year, with what is asked about the unsure sheets of a cell. A sheet of several years counts in each; a sheet without a year stands in a row of its own kind. */
export function recognisedRows(evaluation: Evaluation, asked: readonly Doubt[]): { years: number[]; rows: OverviewRow[] } {
  const told = yearsBySheet(evaluation);
  const yearsOf = (sheet: RecognisedSheet): readonly number[] =>
    sheet.year !== null ? [sheet.year] : [...(told.get(sheetId(sheet)) ?? [])];
  const years = [...new Set(evaluation.recognised.flatMap((sheet) => (groupOf[sheet.kind] === "registry" ? [] : yearsOf(sheet))))].sort(
    (a, b) => a - b,
  );
  const rows = order.flatMap((group): OverviewRow[] => {
    const sheets = evaluation.recognised.filter((sheet) => groupOf[sheet.kind] === group);
    if (sheets.length === 0 && !always.includes(group)) return [];
    const dated = sheets.filter((sheet) => group !== "registry" && yearsOf(sheet).length > 0);
    const undated = sheets.filter((sheet) => !dated.includes(sheet));
    const label = sheetGroupName(group);
    const rowsOfGroup: OverviewRow[] = [];
    if (group === "registry" || (dated.length === 0 && undated.length > 0))
      return [{ kind: group, label, cells: [cell(null, undated, asked)] }];
    if (years.length === 0) return [{ kind: group, label, cells: [cell(null, [], asked)] }];
    rowsOfGroup.push({
      kind: group,
      label,
      cells: years.map((year) =>
        cell(
          year,
          dated.filter((sheet) => yearsOf(sheet).includes(year)),
          asked,
        ),
      ),
    });
    if (undated.length > 0)
      rowsOfGroup.push({ kind: `${group}-undated`, label: sheetGroupName("undated"), cells: [cell(null, undated, asked)] });
    return rowsOfGroup;
  });
  return { years, rows };
}
