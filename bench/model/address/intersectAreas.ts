import type { Area } from "./area";

/** The cells two areas share; null when they share none. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const startRow = Math.max(a.startRow, b.startRow);
  const startColumn = Math.max(a.startColumn, b.startColumn);
  const endRow = Math.min(a.endRow, b.endRow);
  const endColumn = Math.min(a.endColumn, b.endColumn);
  return startRow > endRow || startColumn > endColumn ? null : { startRow, startColumn, endRow, endColumn };
}
