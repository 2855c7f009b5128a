import type { SheetGrid } from "../../src/reading/grid";
import type { Rows } from "../xlsx/workbookOf";

/** Rows as the reading gets them from the open workbook; "" is a blank cell. */
export function gridOfRows(name: string, rows: Rows): SheetGrid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    file: null,
    name,
    hidden: false,
    top: 0,
    left: 0,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] === "" ? null : (row[column] ?? null)))),
    numberFormats: null,
    merges: [],
    hiddenRows: new Set(),
    struckThrough: null,
    date1904: false,
  };
}
