import type { ModelRange } from "../sheetModel";
import type { ChartDescription, SheetDescription } from "./sheetDescription";
import { skeletonRows } from "./theme";

/** Where things under the table stand: a gap, charts with a gap each, notes, the line for signatures. Rows of the sheet. */
export interface FootPlaces {
  /** Empty row under the table. */
  readonly gap: number;
  readonly charts: readonly { readonly anchor: ModelRange; readonly draw: ChartDescription["draw"] }[];
  readonly notes: number;
  readonly signature: number;
  /** Number of rows of the sheet. */
  readonly end: number;
}

export function footPlaces({ rows, columns, charts = [], notes, signature }: SheetDescription): FootPlaces {
  const gap = skeletonRows.table + rows.length;
  const half = halfOf(columns.map(({ width }) => width));
  let next = gap + 1;
  const placed: { readonly anchor: ModelRange; readonly draw: ChartDescription["draw"] }[] = [];
  for (let index = 0; index < charts.length; index++) {
    const [chart, other] = [charts[index], charts[index + 1]];
    if (!chart) continue;
    const pair = other?.beside === true;
    const rows = pair ? Math.max(chart.rows, other.rows) : chart.rows;
    placed.push({ anchor: { row: next, column: 0, rows, columns: pair ? half : columns.length }, draw: chart.draw });
    if (pair) {
      placed.push({ anchor: { row: next, column: half, rows, columns: columns.length - half }, draw: other.draw });
      index++;
    }
    next += rows + 1;
  }
  const afterNotes = next + notes.length;
  return { gap, charts: placed, notes: next, signature: afterNotes + 1, end: signature === undefined ? afterNotes : afterNotes + 2 };
}

/** The number of columns whose widths come nearest to half of all. */
function halfOf(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let [best, sum] = [1, 0];
  let distance = Infinity;
  widths.slice(0, -1).forEach((width, index) => {
    sum += width;
    if (Math.abs(sum - total / 2) >= distance) return;
    distance = Math.abs(sum - total / 2);
    best = index + 1;
  });
  return best;
}
