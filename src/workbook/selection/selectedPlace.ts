import { inExcel } from "../host/inExcel";

/** Where the selection lies: zero-based, with its size; several areas count as their first. */
export interface SelectedPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The selected cells of the active sheet. One request. */
export function selectedPlace(): Promise<SelectedPlace> {
  return inExcel({}, async (session) => {
    const range = await session.request((context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load("rowIndex,columnIndex,rowCount,columnCount");
      selected.worksheet.load("name");
      return selected;
    });
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { sheet: range.worksheet.name, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  });
}
