import type { ModelRange } from "../sheetModel";
import type { SheetDescription } from "./sheetDescription";

/** Rows that stay on one page with their heading; a table too tall for that keeps at least its first ones. */
export interface HeadedRows extends Pick<ModelRange, "row" | "rows"> {
  readonly least: number;
}

/**
 * Headings inside a table with what a page may not tear from them. Rows count from the first of the table. A heading of a section and the
 * column headings under it are one. Under column headings all rows of their table belong to them, because nothing repeats them on the next
 * page; under the heading of a section alone it is the first row.
 *
 * @example headedRows({ rows: 7 of them, sectionRows: [2], headingRows: [3] }) // [{ row: 2, least: 3, rows: 5 }]
 */
export function headedRows({
  rows,
  sectionRows = [],
  headingRows = [],
}: Pick<SheetDescription, "rows" | "sectionRows" | "headingRows">): HeadedRows[] {
  const heads = new Set([...sectionRows, ...headingRows]);
  const columnHeads = new Set(headingRows);
  const firsts = [...heads].filter((row) => !heads.has(row - 1)).sort((a, b) => a - b);
  return firsts.map((row, index) => {
    let last = row;
    while (heads.has(last) && last + 1 < rows.length) last++;
    const least = last - row + 1;
    const end = firsts[index + 1] ?? rows.length;
    return { row, least, rows: columnHeads.has(last - 1) ? end - row : least };
  });
}
