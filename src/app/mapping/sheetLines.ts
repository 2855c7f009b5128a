import { cellText } from "../../reading/cells/cellText";
import { readCells } from "../../reading/cells/readCells";
import type { SheetGrid } from "../../reading/grid";

/** A row of a sheet that may hold its heading. */
export interface SheetLine {
  /** Zero-based. */
  readonly row: number;
  /** What stands in its cells, from the left. */
  readonly texts: readonly string[];
}

/** A heading stands among the first rows. */
const most = 40;

/**
 * The first rows of a sheet that hold a word, to choose the heading from where no grid shows the sheet: rows of an added file. Rows of numbers alone
 * head nothing.
 */
export function sheetLines(grids: readonly SheetGrid[]): SheetLine[] {
  return grids
    .flatMap((grid) => readCells(grid).rows)
    .filter(({ cells }) => cells.some(({ value }) => typeof value === "string" && /\p{L}/u.test(value)))
    .slice(0, most)
    .map(({ row, cells }) => ({ row, texts: cells.map(cellText) }));
}
