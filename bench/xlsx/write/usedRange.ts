import type { IWorksheetData } from "@univerjs/core";
import type { SideRange } from "../../model/sideData";
import { eachCell } from "../snapshot/eachCell";

/** The smallest range that holds every cell of the sheet; A1 for an empty one, as Excel writes it. */
export function usedRange(sheet: Partial<IWorksheetData>): SideRange {
  let range: SideRange | null = null;
  eachCell(sheet, (row, column) => {
    if (!range) range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    else {
      range.startRow = Math.min(range.startRow, row);
      range.startColumn = Math.min(range.startColumn, column);
      range.endRow = Math.max(range.endRow, row);
      range.endColumn = Math.max(range.endColumn, column);
    }
  });
  return range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
}
