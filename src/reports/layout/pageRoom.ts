import type { SheetModel } from "../sheetModel";
import { page } from "./theme";

/**
 * Height of a printed page in points of the sheet. A sheet wider than the page is shrunk to it, so more of its rows go onto one.
 *
 * @param widths widths of the printed columns, characters
 * @example pageRoom([100], "Portrait") // 791.7: the 528.75 points of the column on a page of 505 × 754
 */
export function pageRoom(widths: readonly number[], orientation: SheetModel["print"]["orientation"]): number {
  const { width, height } = page[orientation];
  const needed = widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  return (height * Math.max(width, needed)) / width;
}
