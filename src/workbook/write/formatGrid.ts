import type { SheetModel } from "../../reports/sheetModel";

/** The number format of every cell of a model, "General" where none is given; a later range wins. */
export function formatGrid(model: SheetModel): string[][] {
  const grid = model.cells.map((row) => new Array<string>(row.length).fill("General"));
  for (const { range, format } of model.numberFormats) {
    for (let row = range.row; row < range.row + range.rows; row++) {
      grid[row]?.fill(format, range.column, range.column + range.columns);
    }
  }
  return grid;
}
