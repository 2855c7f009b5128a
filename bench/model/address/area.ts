import type { SideRange } from "../sideData";

/** A rectangle of cells, zero-based and inclusive. The same shape as the side tables keep. */
export type Area = SideRange;

/** `area(0, 0, 1, 2)` is A1:C2. */
export function area(startRow: number, startColumn: number, endRow: number, endColumn: number): Area {
  return { startRow, startColumn, endRow, endColumn };
}

export const rowsOf = (a: Area): number => a.endRow - a.startRow + 1;
export const columnsOf = (a: Area): number => a.endColumn - a.startColumn + 1;
export const cellsOf = (a: Area): number => rowsOf(a) * columnsOf(a);
