import type { ModelCell } from "../sheetModel";
import type { SheetDescription } from "./sheetDescription";

/** A table under another one on the same columns: its section heading, its column headings, its rows. */
export interface TableBlock {
  readonly section?: string;
  readonly headings?: readonly string[];
  readonly rows: readonly (readonly ModelCell[])[];
}

/**
 * Tables of a sheet one under another. The first one has the sheet's own heading, so it needs none of its own.
 *
 * @example stackBlocks([{ rows: [["a", 1]] }, { section: "Ещё", headings: ["б", "в"], rows: [["г", 2]] }], 2).headingRows // [2]
 */
export function stackBlocks(
  blocks: readonly TableBlock[],
  columns: number,
): Required<Pick<SheetDescription, "rows" | "sectionRows" | "headingRows">> {
  const rows: (readonly ModelCell[])[] = [];
  const [sectionRows, headingRows]: [number[], number[]] = [[], []];
  for (const { section, headings, rows: own } of blocks) {
    if (section !== undefined) {
      sectionRows.push(rows.length);
      rows.push([section, ...new Array<null>(columns - 1).fill(null)]);
    }
    if (headings !== undefined) {
      headingRows.push(rows.length);
      rows.push(headings);
    }
    rows.push(...own);
  }
  return { rows, sectionRows, headingRows };
}
