import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { SideSheet } from "../../model/sideData";
import { LAST_COLUMN, LAST_ROW } from "../address/rangeAddress";

/**
 * The sheet with an empty cell wherever a single cell is unlocked or hides its formula: in a file only a cell can say so.
 * Whole columns say it in <cols>, whole rows are left to the cells they hold.
 */
export function withUnlockedCells(sheet: Partial<IWorksheetData>, side: SideSheet): Partial<IWorksheetData> {
  const ranges = [...(side.unlocked ?? []), ...(side.hiddenFormulas ?? [])].filter(
    ({ endRow, endColumn }) => endRow < LAST_ROW && endColumn < LAST_COLUMN,
  );
  if (ranges.length === 0) return sheet;
  const cellData: Record<number, Record<number, ICellData>> = { ...(sheet.cellData as Record<number, Record<number, ICellData>>) };
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      const cells = { ...cellData[row] };
      for (let column = startColumn; column <= endColumn; column++) cells[column] ??= {};
      cellData[row] = cells;
    }
  }
  return { ...sheet, cellData };
}
