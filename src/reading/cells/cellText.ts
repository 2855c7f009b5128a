import type { Cell } from "./cell";

/** The cell as trimmed text; a number as it is written without its format. */
export function cellText(cell: Cell): string {
  return String(cell.value).trim();
}
