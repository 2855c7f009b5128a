import { inExcel } from "../host/inExcel";
import type { CellValue } from "../../reading/grid";

export interface Selection {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
  /** What stands in the first selected row, as far as the sheet is used: a school's name is looked for there. */
  readonly row: readonly CellValue[];
  /** What stands in the selected cell itself (the first of several). */
  readonly cell: CellValue;
}

/** Most cells of a row that are read. */
const widest = 200;

/** The card follows the selection by itself: who is typing is not told to stop. */
const unnoticed = (): void => undefined;

/** Where the user stands: the sheet, the address and the contents of the row. Two requests. */
export function readSelection(): Promise<Selection> {
  return inExcel({ onWaiting: unnoticed }, async (session) => {
    const selected = await session.request((context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address,rowIndex,columnIndex");
      range.worksheet.load("id,name");
      return range;
    });
    const { rowIndex, columnIndex } = selected;
    const { id, name } = selected.worksheet;
    const { row, cell } = await session.request((context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getRangeByIndexes(rowIndex, 0, 1, widest);
      const first = sheet.getRangeByIndexes(rowIndex, columnIndex, 1, 1);
      used.load("values");
      first.load("values");
      return { row: used, cell: first };
    });
    return {
      sheet: name,
      address: selected.address.slice(selected.address.lastIndexOf("!") + 1),
      row: (row.values[0] ?? []).map(toCellValue),
      cell: toCellValue(cell.values[0]?.[0]),
    };
  });
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === "" || value === null || value === undefined ? null : String(value);
}
