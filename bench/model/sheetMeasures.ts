import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
} from "@univerjs/sheets";
import type { Area } from "./address/area";
import { MAX_COLUMNS, MAX_ROWS } from "./address/limits";
import type { CellWriter } from "./cellWriter";
import type { UniverCore } from "./univerCore";

/** Widths, heights, hidden rows and columns, frozen panes. All sizes in pixels. */
export class SheetMeasures {
  constructor(
    private readonly core: UniverCore,
    private readonly writer: CellWriter,
  ) {}

  columnWidth(sheetId: string, column: number): number {
    const sheet = this.core.sheet(sheetId);
    return sheet.getColumnManager().getColumn(column)?.w ?? sheet.getConfig().defaultColumnWidth;
  }

  rowHeight(sheetId: string, row: number): number {
    return this.core.sheet(sheetId).getRowManager().getRowHeight(row);
  }

  defaultColumnWidth(sheetId: string): number {
    return this.core.sheet(sheetId).getConfig().defaultColumnWidth;
  }

  defaultRowHeight(sheetId: string): number {
    return this.core.sheet(sheetId).getConfig().defaultRowHeight;
  }

  setColumnWidth(subUnitId: string, startColumn: number, endColumn: number, pixels: number): void {
    this.writer.flush();
    const all = startColumn === 0 && endColumn === MAX_COLUMNS - 1;
    if (all) this.core.sheet(subUnitId).getConfig().defaultColumnWidth = pixels;
    else this.writer.makeRoom(subUnitId, 0, endColumn);
    const last = all ? this.core.sheet(subUnitId).getColumnCount() - 1 : endColumn;
    this.core.run(SetWorksheetColWidthMutation, {
      subUnitId,
      ranges: [{ startRow: 0, endRow: 0, startColumn, endColumn: last }],
      colWidth: pixels,
    });
  }

  /** A height set by hand: the row no longer fits itself to its text (`ia`). */
  setRowHeight(subUnitId: string, startRow: number, endRow: number, pixels: number): void {
    this.writer.flush();
    const all = startRow === 0 && endRow === MAX_ROWS - 1;
    if (all) this.core.sheet(subUnitId).getConfig().defaultRowHeight = pixels;
    else this.writer.makeRoom(subUnitId, endRow, 0);
    const last = all ? this.core.sheet(subUnitId).getRowCount() - 1 : endRow;
    const rowData: Record<number, { h: number; ia: 0 }> = {};
    for (let row = startRow; row <= last; row++) rowData[row] = { h: pixels, ia: 0 };
    this.core.run(SetRowDataMutation, { subUnitId, rowData });
  }

  /** Last row of the grid: beyond it nothing is set. */
  lastRow(sheetId: string): number {
    return this.core.sheet(sheetId).getRowCount() - 1;
  }

  lastColumn(sheetId: string): number {
    return this.core.sheet(sheetId).getColumnCount() - 1;
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.core.sheet(sheetId).getRowManager().getRow(row)?.hd === 1;
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.core.sheet(sheetId).getColumnManager().getColumn(column)?.hd === 1;
  }

  setRowsHidden(subUnitId: string, startRow: number, endRow: number, hidden: boolean): void {
    this.writer.flush();
    this.writer.makeRoom(subUnitId, Math.min(endRow, this.usedRows(subUnitId, endRow)), 0);
    const sheet = this.core.sheet(subUnitId);
    const ranges = [{ startRow, endRow: Math.min(endRow, sheet.getRowCount() - 1), startColumn: 0, endColumn: sheet.getColumnCount() - 1 }];
    this.core.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { subUnitId, ranges });
  }

  setColumnsHidden(subUnitId: string, startColumn: number, endColumn: number, hidden: boolean): void {
    this.writer.flush();
    this.writer.makeRoom(subUnitId, 0, endColumn === MAX_COLUMNS - 1 ? 0 : endColumn);
    const sheet = this.core.sheet(subUnitId);
    const ranges = [
      { startColumn, endColumn: Math.min(endColumn, sheet.getColumnCount() - 1), startRow: 0, endRow: sheet.getRowCount() - 1 },
    ];
    this.core.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, { subUnitId, ranges });
  }

  /** Rows and columns that stay in view; null when nothing is frozen. */
  frozen(sheetId: string): { rows: number; columns: number } | null {
    const freeze = this.core.sheet(sheetId).getFreeze();
    const rows = freeze.startRow > 0 ? freeze.startRow : 0;
    const columns = freeze.startColumn > 0 ? freeze.startColumn : 0;
    return rows === 0 && columns === 0 ? null : { rows, columns };
  }

  freeze(subUnitId: string, rows: number, columns: number): void {
    this.core.run(SetFrozenMutation, { subUnitId, startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
  }

  /** Frozen rows counted from the top of the view: the area of `WorksheetFreezePanes.getLocation`. */
  frozenArea(sheetId: string): Area | null {
    const frozen = this.frozen(sheetId);
    if (!frozen) return null;
    return { startRow: 0, startColumn: 0, endRow: (frozen.rows || MAX_ROWS) - 1, endColumn: (frozen.columns || MAX_COLUMNS) - 1 };
  }

  private usedRows(sheetId: string, endRow: number): number {
    return endRow === MAX_ROWS - 1 ? this.core.sheet(sheetId).getRowCount() - 1 : endRow;
  }
}
