import type { SheetGrid } from "../../../src/reading/grid";
import { type TypedSheet } from "./grid";

/** The file that a generated workbook is said to be. */
export const fileName = "район.xlsx";

/** A typed sheet as the reader gets it from a file. */
export function gridOfTyped({ name, cells, merges, hiddenRows }: TypedSheet): SheetGrid {
  const width = Math.max(1, ...cells.map((line) => line.length));
  return {
    file: fileName,
    name,
    hidden: false,
    top: 0,
    left: 0,
    values: cells.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null)),
    numberFormats: null,
    merges,
    hiddenRows: new Set(hiddenRows),
    struckThrough: null,
    date1904: false,
  };
}
