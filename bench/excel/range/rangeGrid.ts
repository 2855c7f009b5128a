import { cellsOf, columnsOf, rowsOf } from "../../model/address/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address/limits";
import type { CellView } from "../../model/cellReader";
import type { CellPatch } from "../../model/cellWriter";
import type { RangeState } from "../excelContext";
import { invalidArgument, operationCellsExceedLimit, rangeExceedsLimit } from "../excelErrors";
import { requireSheet, requireWritable } from "../requireEditable";

const isUnbounded = ({ area }: RangeState) => rowsOf(area) === MAX_ROWS || columnsOf(area) === MAX_COLUMNS;

/**
 * A property of each cell, in rows. Null for whole rows and columns, RangeExceedsLimit above the limit of cells:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function readGrid<T>(range: RangeState, read: (cell: CellView | null, row: number, column: number) => T): T[][] | null {
  requireSheet(range);
  if (isUnbounded(range)) return null;
  if (cellsOf(range.area) > range.context.knobs.cells) throw rangeExceedsLimit();
  return range.context.model.cells.grid(range.sheetId, range.area, read);
}

/**
 * Writes a property of each cell: an array of the range's own shape, or one value for all of them. Null leaves a cell alone.
 * Whole rows and columns cannot be written so (the document above).
 */
export function writeGrid(range: RangeState, given: unknown, patchOf: (value: unknown, row: number, column: number) => CellPatch): void {
  requireWritable(range);
  if (isUnbounded(range)) throw invalidArgument("Cells of whole rows and columns cannot be written.");
  if (cellsOf(range.area) > range.context.knobs.cells) throw operationCellsExceedLimit();
  const { area, sheetId } = range;
  const { writer } = range.context.model;
  const at = valueAt(range, given);
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const value = at(row - area.startRow, column - area.startColumn);
      if (value !== null && value !== undefined) writer.put(sheetId, row, column, patchOf(value, row, column));
    }
  }
}

function valueAt({ area }: RangeState, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const columns = columnsOf(area);
  if (given.length !== rowsOf(area) || given.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return (row, column) => (given as unknown[][])[row]![column];
}
