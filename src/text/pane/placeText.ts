import type { CellSource } from "../../domain/assessment/cellSource";

/** Where a cell stands, as the pane names it: «ОГЭ 2025!C14:G14», with the file before it where there is one. */
export function placeText({ file, sheet, address }: CellSource): string {
  return `${file === null ? "" : `${file} · `}${sheet}!${address}`;
}
