import type { MergedRange } from "../sheetModel";

/** Each row of the range becomes one cell. */
export function mergedAcross(row: number, column: number, rows: number, columns: number): MergedRange {
  return { row, column, rows, columns, across: true };
}
