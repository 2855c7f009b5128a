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
  let next = gap + 1;
  const placed = charts.map(({ rows: chartRows, draw }) => {
    const anchor = { row: next, column: 0, rows: chartRows, columns: columns.length };
    next += chartRows + 1;
    return { anchor, draw };
  });
  const afterNotes = next + notes.length;
  return { gap, charts: placed, notes: next, signature: afterNotes + 1, end: signature === undefined ? afterNotes : afterNotes + 2 };
}
