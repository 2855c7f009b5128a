import type { ContextIndicator, ContextUnit } from "../../domain/assessment/context";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../findings/makeFinding";
import type { ResultsTable } from "../results/resultsTable";
import type { LaidColumn } from "../roles/tableLayout";
import { sourceOf } from "../rows/sheetScope";
import { byHeadingYear } from "./byHeadingYear";
import type { IndicatorColumn, IndicatorRow } from "./indicatorFigures";
import { indicatorFigures } from "./indicatorFigures";
import type { ContextDraft } from "./recordDraft";
import { rowYear } from "./rowYear";
import type { TwinColumn } from "./twinShares";
import { twinShares } from "./twinShares";

export interface PassportsReading {
  readonly records: readonly ContextDraft[];
  readonly findings: readonly Finding[];
}

/** Columns of people, not of totals of people: their unit may be in question. */
const totals: ReadonlySet<ContextIndicator> = new Set(["enrolment", "families", "parents"]);

function indicatorColumns(columns: readonly LaidColumn[]): { columns: IndicatorColumn<ContextIndicator>[]; twins: TwinColumn[] } {
  const found: IndicatorColumn<ContextIndicator>[] = [];
  const twins: TwinColumn[] = [];
  for (const column of columns) {
    const { passport, identity } = column.facets;
    if (identity !== null || passport === null || passport === "other") continue;
    if (passport === "enrolment" && column.facets.unit === "share") continue;
    const twin = found.findIndex(({ indicator }) => indicator === passport);
    if (twin < 0) found.push({ indicator: passport, column });
    else if (found[twin]?.column.facets.unit === "share" && column.facets.unit !== "share") {
      twins.push({ indicator: passport, column: found[twin].column });
      found[twin] = { indicator: passport, column };
    } else if (found[twin]?.column.facets.counted === "families" && column.facets.counted === "pupils" && column.facets.unit !== "share")
      // Of families and the children in them the children are taken: the index is of pupils.
      found[twin] = { indicator: passport, column };
    else if (column.facets.unit === "share") twins.push({ indicator: passport, column });
  }
  return { columns: found, twins };
}

/**
 * What a column counts. Families and parents are taken as such only when the passport also says how many there are: otherwise the share is of the
 * enrolment (method §5: «parents' education too unless parents are counted»), and `assumed` asks the user.
 */
function unitOf(
  column: LaidColumn,
  indicator: ContextIndicator,
  row: IndicatorRow<ContextIndicator>,
): { unit: ContextUnit; assumed: boolean } {
  if (row.percent.has(indicator)) return { unit: "percent", assumed: false };
  const { counted, settled } = column.facets;
  if (settled?.counted !== undefined) return { unit: settled.counted, assumed: false };
  if (counted === "families")
    return row.values.families === undefined ? { unit: "pupils", assumed: true } : { unit: "families", assumed: false };
  if (counted === "parents")
    return row.values.parents === undefined ? { unit: "pupils", assumed: true } : { unit: "parents", assumed: false };
  return { unit: "pupils", assumed: false };
}

/**
 * Reads social passports: schools in rows, transposed, or one sheet a school. A category above the enrolment cannot be of pupils: it stays out with
 * a finding.
 */
export function readPassports(table: ResultsTable): PassportsReading {
  const records: ContextDraft[] = [];
  const findings: Finding[] = [];
  let yearless = false;
  for (const part of byHeadingYear(table.layout.columns)) {
    const { columns, twins } = indicatorColumns(part.columns);
    if (columns.length === 0) continue;
    const read = indicatorFigures(table, columns, "enrolment", totals);
    findings.push(...read.findings, ...twinShares(table, twins, read.rows));
    const assumed = new Set<ContextIndicator>();
    for (const each of read.rows) {
      const year = rowYear(table, each.row, part.year, null);
      if (year === null) {
        yearless = true;
        continue;
      }
      const source = sourceOf(table.scope, each.places);
      const units: Partial<Record<ContextIndicator, ContextUnit>> = {};
      const indicators: Partial<Record<ContextIndicator, number>> = {};
      const cells: Partial<Record<ContextIndicator, string>> = {};
      for (const { indicator, column } of columns) {
        const value = each.values[indicator];
        const address = each.cells[indicator];
        if (value === undefined || address === undefined) continue;
        const { unit, assumed: asked } = unitOf(column, indicator, each);
        const { enrolment } = each.values;
        if (unit === "pupils" && !totals.has(indicator) && enrolment !== undefined && value > enrolment) {
          findings.push(makeFinding("contextOverEnrolment", { ...source, address }, { indicator, value, enrolment }));
          continue;
        }
        if (unit === "percent") findings.push(makeFinding("shareKept", { ...source, address }, { role: indicator, share: value }));
        if (asked) assumed.add(indicator);
        if (!totals.has(indicator)) units[indicator] = unit;
        indicators[indicator] = value;
        cells[indicator] = address;
      }
      records.push({ mention: each.row.mention, record: { year, indicators, units, source, cells } });
    }
    const [first] = read.rows;
    if (first !== undefined) {
      const foreign = columns.find(({ indicator }) => indicator === "otherLanguage");
      const place = first.cells.otherLanguage;
      if (foreign !== undefined && place !== undefined && foreign.column.facets.settled?.named !== true)
        findings.push(makeFinding("languageUnqualified", { file: table.scope.file, sheet: table.scope.sheet, address: place }));
      for (const indicator of assumed) {
        const address = first.cells[indicator];
        findings.push(
          makeFinding(
            "contextUnitAssumed",
            address === undefined ? sourceOf(table.scope, first.places) : { file: table.scope.file, sheet: table.scope.sheet, address },
            { indicator },
          ),
        );
      }
    }
  }
  if (yearless)
    findings.push(makeFinding("yearUnknown", { file: table.scope.file, sheet: table.scope.sheet, address: "A1" }, { kind: table.kind }));
  return { records, findings };
}
