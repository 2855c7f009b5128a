import type { Area } from "./area";
import { intersectAreas } from "./intersectAreas";

/** What is left of `from` without `hole`: up to four rectangles (above, below, left, right). */
export function subtractArea(from: Area, hole: Area): Area[] {
  const common = intersectAreas(from, hole);
  if (!common) return [from];
  const middle = { startRow: common.startRow, endRow: common.endRow };
  return [
    { ...from, endRow: common.startRow - 1 },
    { ...from, startRow: common.endRow + 1 },
    { ...from, ...middle, endColumn: common.startColumn - 1 },
    { ...from, ...middle, startColumn: common.endColumn + 1 },
  ].filter((a) => a.startRow <= a.endRow && a.startColumn <= a.endColumn);
}
