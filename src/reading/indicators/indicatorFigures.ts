import type { Finding } from "../../domain/findings/finding";
import type { Cell } from "../cells/cell";
import { cellAddress } from "../cells/cellAddress";
import type { Figure } from "../figures/figure";
import { readFigure } from "../figures/readFigure";
import { isUsual } from "../figures/isUsual";
import { unreadable } from "../figures/unreadable";
import { makeFinding } from "../findings/makeFinding";
import type { ResultsTable } from "../results/resultsTable";
import { sourceOf } from "../rows/sheetScope";
import type { TableRow } from "../rows/tableRow";
import { placeOf } from "../tables/placeOf";
import { slotAt } from "../rows/tableRow";
import type { LaidColumn } from "../roles/tableLayout";

/** A column of counts by its indicator. */
export interface IndicatorColumn<K extends string> {
  readonly indicator: K;
  readonly column: LaidColumn;
}

/** The figures of one school row in sheets that count something by school (passport, staff, olympiads). */
export interface IndicatorRow<K extends string> {
  readonly row: TableRow & { readonly kind: "school" };
  readonly values: Partial<Record<K, number>>;
  readonly cells: Partial<Record<K, string>>;
  /** Indicators whose cell says per cent. */
  readonly percent: ReadonlySet<K>;
  readonly places: readonly Pick<Cell, "row" | "column">[];
}

/**
 * Reads the counts of every school row. A cell that holds no whole count is left out with a finding; a blank counts as a lack only in a
 * column that most schools fill.
 */
export function indicatorFigures<K extends string>(
  table: ResultsTable,
  columns: readonly IndicatorColumn<K>[],
): { rows: IndicatorRow<K>[]; findings: Finding[] } {
  const { scope, transposed } = table;
  const findings: Finding[] = [];
  const schools = table.rows.flatMap((row) => (row.kind === "school" ? [row] : []));
  const read = schools.map((row) => ({
    row,
    figures: columns.map(({ column }) =>
      readFigure(slotAt(row.line, column.at), column.facets.unit === "share" ? "share" : "count", scope),
    ),
  }));
  const active = read.filter(({ figures }) => figures.some(({ figure }) => figure.state === "value"));
  const usual = columns.map((_, i) => isUsual(active.filter(({ figures }) => figures[i]?.figure.state === "value").length, active.length));
  const rows = active.map(({ row, figures }): IndicatorRow<K> => {
    const values: Partial<Record<K, number>> = {};
    const cells: Partial<Record<K, string>> = {};
    const percent = new Set<K>();
    columns.forEach(({ indicator, column }, i) => {
      const reading = figures[i];
      if (reading === undefined) return;
      const place = placeOf(row.line, column.at, transposed);
      const { figure } = reading;
      findings.push(...reading.findings);
      if (figure.state !== "value") {
        if (figure.state === "absent" && usual[i] !== true) return;
        const finding = unreadable(figure, place, indicator, true, scope);
        if (finding !== null) findings.push(finding);
        return;
      }
      const share = figure.percent || column.facets.unit === "share";
      if (!share && !isCount(figure)) {
        findings.push(makeFinding("countNotWhole", sourceOf(scope, [place]), { value: figure.value, role: indicator }));
        return;
      }
      if (values[indicator] !== undefined) return;
      values[indicator] = figure.value;
      cells[indicator] = cellAddress(place.row, place.column);
      if (share) percent.add(indicator);
    });
    return { row, values, cells, percent, places: columns.map(({ column }) => placeOf(row.line, column.at, transposed)) };
  });
  return { rows, findings };
}

const isCount = (figure: Figure): boolean => figure.state === "value" && Number.isInteger(figure.value);
