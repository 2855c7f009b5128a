import type { IWorksheetData } from "@univerjs/core";

/** Excel's defaults: columns of 64 px (8.43 characters), rows of 20 px (15 points). */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** An empty sheet. The grid starts small and grows with what is written. */
export function newSheetData(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: "",
    hidden: 0,
    rowCount: 200,
    columnCount: 30,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    showGridlines: 1,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: 0,
  };
}
