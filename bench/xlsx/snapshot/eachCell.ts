import type { ICellData, IWorksheetData } from "@univerjs/core";

/** Visits the cells of a sheet by rows and columns in ascending order: integer keys of an object come so by themselves. */
export function eachCell(sheet: Partial<IWorksheetData>, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData | undefined>)) {
      if (cell) visit(Number(row), Number(column), cell);
    }
  }
}
