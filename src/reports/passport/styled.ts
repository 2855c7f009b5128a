import type { RangeStyle, StyledRange } from "../sheetModel";

/** A look of so many rows and columns from a cell on. */
export function styled(row: number, column: number, rows: number, columns: number, style: RangeStyle): StyledRange {
  return { range: { row, column, rows, columns }, style };
}
