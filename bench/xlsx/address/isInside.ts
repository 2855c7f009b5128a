import type { SideRange } from "../../model/sideData";

/** Whether a cell lies in one of the ranges. */
export function isInside(ranges: readonly SideRange[], row: number, column: number): boolean {
  return ranges.some((range) => row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn);
}
