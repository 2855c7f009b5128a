import type { Cell } from "./cell";
import { cellAddress } from "./cellAddress";

/**
 * A1 address of the smallest range that holds all the cells; one cell gives one address.
 *
 * @example cells at C7 and K7 → "C7:K7"
 */
export function rangeAddress(cells: readonly Pick<Cell, "row" | "column">[]): string {
  if (cells.length === 0) throw new RangeError("A range needs at least one cell");
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
