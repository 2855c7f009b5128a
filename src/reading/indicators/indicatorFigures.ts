import type { Finding } from "../../domain/findings/finding";
import { restoreCount } from "../../domain/assessment/restoreCount";
import type { Cell } from "../cells/cell";
import { cellAddress } from "../cells/cellAddress";
import type { Figure } from "../figures/figure";
import { absent } from "../figures/figure";
import { readFigure } from "../figures/readFigure";
import { isUsual } from "../figures/isUsual";
import { unreadable } from "../figures/unreadable";
import { makeFinding } from "../findings/makeFinding";
import type { ResultsTable } from "../results/resultsTable";
import { sourceOf } from "../rows/sheetScope";
import type { TableRow } from "../rows/tableRow";
import { placeOf } from "../tables/placeOf";
import { slotAt } from "../rows/tableRow";
import { computedDigits } from "../results/computedDigits";
import type { LaidColumn } from "../roles/tableLayout";
import { shareColumn } from "./shareColumn";

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

/** «(в % от общего числа обучающихся)» in a title speaks of every column that names no unit of its own. */
const titleOfShares =
  /(?:^|[\s(])(?:в\s*%|в процентах|в процентном|%\s*(?:от|к)\s|процент\S*\s+от\s|доля\s+(?:обучающихся|учащихся|детей))/iu;

/**
 * Reads the counts of every school row. A cell that holds no whole count is left out with a finding; a blank counts as a lack only in a
 * column that most schools fill. A column in per cent gives whole people where its share of `whole` restores them (method §1); where it does not, the
 * figure stays a per cent.
 *
 * @param whole the indicator of which the others are shares (all pupils, all teachers); null where nothing is a share of another
 */
export function indicatorFigures<K extends string>(
  table: ResultsTable,
  columns: readonly IndicatorColumn<K>[],
  whole: K | null,
  unshared: ReadonlySet<K>,
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
  const titled = table.context.texts.some((text) => titleOfShares.test(text));
  const shares = columns.map(({ indicator, column }, i) => {
    if (whole === null || indicator === whole || unshared.has(indicator)) return null;
    const { unit } = column.facets;
    const own = active.map(({ figures }) => figures[i]?.figure ?? absent);
    return shareColumn(own, unit === "share" ? "heading" : titled && unit === null ? "title" : null);
  });
  const restored = new Map<K, Pick<Cell, "row" | "column">>();
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
      const kind = shares[i] ?? null;
      const share = figure.percent || column.facets.unit === "share" || kind !== null;
      if (!share && !isCount(figure)) {
        findings.push(makeFinding("countNotWhole", sourceOf(scope, [place]), { value: figure.value, role: indicator }));
        return;
      }
      if (values[indicator] !== undefined) return;
      cells[indicator] = cellAddress(place.row, place.column);
      if (!share) {
        values[indicator] = figure.value;
        return;
      }
      const shown = kind?.scale === "fraction" && !figure.percent ? figure.value * 100 : figure.value;
      if (shown > 100) {
        delete cells[indicator];
        findings.push(makeFinding("figureImpossible", sourceOf(scope, [place]), { value: shown, role: indicator }));
        return;
      }
      const all = whole === null ? undefined : wholeOf(figures, whole);
      const count = all === undefined ? null : restoreCount(all, shown, Math.min(kind?.decimals ?? figure.decimals, computedDigits));
      if (count?.ok === true) {
        values[indicator] = count.count;
        if (!restored.has(indicator)) restored.set(indicator, place);
      } else {
        values[indicator] = shown;
        percent.add(indicator);
      }
    });
    return { row, values, cells, percent, places: columns.map(({ column }) => placeOf(row.line, column.at, transposed)) };
  });
  for (const [indicator, place] of restored) findings.push(makeFinding("countsFromShares", sourceOf(scope, [place]), { role: indicator }));
  return { rows, findings };

  /** How many people the shares of a row are of; nothing where that cannot be read. */
  function wholeOf(figures: readonly { readonly figure: Figure }[], of: K): number | undefined {
    const figure = figures[columns.findIndex(({ indicator }) => indicator === of)]?.figure;
    return figure?.state === "value" && isCount(figure) && figure.value > 0 ? figure.value : undefined;
  }
}

const isCount = (figure: Figure): boolean => figure.state === "value" && Number.isInteger(figure.value);
