import type { Area } from "./area";

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}
