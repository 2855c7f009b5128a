import type { ModelRange } from "../sheetModel";
import type { SheetDescription } from "./sheetDescription";

/**
 * Headings inside a table, each with the first row under it: what a page may not tear apart. Rows count from the first of the table. A heading
 * of a section and the column headings under it are one.
 *
 * @example headedRows({ rows: 5 of them, sectionRows: [2], headingRows: [3] }) // [{ row: 2, rows: 3 }]
 */
export function headedRows({
  rows,
  sectionRows = [],
  headingRows = [],
}: Pick<SheetDescription, "rows" | "sectionRows" | "headingRows">): Pick<ModelRange, "row" | "rows">[] {
  const heads = new Set([...sectionRows, ...headingRows]);
  return [...heads]
    .filter((row) => !heads.has(row - 1))
    .sort((a, b) => a - b)
    .map((row) => {
      let last = row;
      while (heads.has(last) && last + 1 < rows.length) last++;
      return { row, rows: last - row + 1 };
    });
}
