import type { StrangeSheet } from "./strangeSheet";

/** Puts the title lines on top of a sheet, the first merged over `width` columns; returns the row after them. */
export function titleRows(sheet: StrangeSheet, lines: readonly (string | null)[], width = 1): number {
  lines.forEach((line) => sheet.rows.push([line]));
  if (width > 1 && lines.length > 0) sheet.merges.push({ top: 0, left: 0, bottom: 0, right: width - 1 });
  return sheet.rows.length;
}
