import { cellsOf, columnsOf, rowsOf } from "../../model/address/area";
import { formatAddress } from "../../model/address/formatAddress";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address/limits";
import { quoteSheetName } from "../../model/address/quoteSheetName";
import { pointsFromPixels } from "../../model/units";
import type { ClassTable } from "../../protocol/objectModel";
import type { RangeState } from "../excelContext";
import { requireSheet } from "../requireEditable";

const address = (range: RangeState) => {
  requireSheet(range);
  return `${quoteSheetName(range.context.model.sheets.name(range.sheetId))}!${formatAddress(range.area)}`;
};

/** Distances from the sheet's upper left corner in points; hidden rows and columns take no room. */
const across = ({ context, sheetId }: RangeState, from: number, to: number) => {
  let pixels = 0;
  for (let column = from; column < to; column++) {
    if (!context.model.measures.isColumnHidden(sheetId, column)) pixels += context.model.measures.columnWidth(sheetId, column);
  }
  return pointsFromPixels(pixels);
};
const down = ({ context, sheetId }: RangeState, from: number, to: number) => {
  let pixels = 0;
  for (let row = from; row < to; row++) {
    if (!context.model.measures.isRowHidden(sheetId, row)) pixels += context.model.measures.rowHeight(sheetId, row);
  }
  return pointsFromPixels(pixels);
};

/** Where a range lies. */
export const rangePlace: NonNullable<ClassTable<RangeState>["properties"]> = {
  Address: { get: address },
  AddressLocal: { get: address },
  // -1 when there are more cells than 2^31 - 1: Range.cellCount.
  CellCount: { get: ({ area }) => (cellsOf(area) > 2_147_483_647 ? -1 : cellsOf(area)) },
  RowCount: { get: ({ area }) => rowsOf(area) },
  ColumnCount: { get: ({ area }) => columnsOf(area) },
  RowIndex: { get: ({ area }) => area.startRow },
  ColumnIndex: { get: ({ area }) => area.startColumn },
  IsEntireColumn: { since: "ExcelApi 1.7", get: ({ area }) => rowsOf(area) === MAX_ROWS },
  IsEntireRow: { since: "ExcelApi 1.7", get: ({ area }) => columnsOf(area) === MAX_COLUMNS },
  Left: { since: "ExcelApi 1.10", get: (range) => across(range, 0, range.area.startColumn) },
  Top: { since: "ExcelApi 1.10", get: (range) => down(range, 0, range.area.startRow) },
  Width: { since: "ExcelApi 1.10", get: (range) => across(range, range.area.startColumn, range.area.endColumn + 1) },
  Height: { since: "ExcelApi 1.10", get: (range) => down(range, range.area.startRow, range.area.endRow + 1) },
};
