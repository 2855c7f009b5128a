import type { IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import type { Area } from "./address/area";
import { MAX_COLUMNS, MAX_ROWS } from "./address/limits";
import type { CellWriter } from "./cellWriter";
import type { UniverCore } from "./univerCore";

/** Looks of cells, whole columns, whole rows and whole sheets. */
export class RangeStyles {
  constructor(
    private readonly core: UniverCore,
    private readonly writer: CellWriter,
  ) {}

  /** Style in force in a cell: sheet, row, column and the cell's own, in this order. */
  composed(sheetId: string, row: number, column: number): IStyleData {
    return this.core.sheet(sheetId).getComposedCellStyle(row, column);
  }

  /** Lays a partial style over an area. Whole columns and rows get it as such, and the styled cells in them follow. */
  patch(sheetId: string, area: Area, style: IStyleData): void {
    const wholeColumns = area.startRow === 0 && area.endRow === MAX_ROWS - 1;
    const wholeRows = area.startColumn === 0 && area.endColumn === MAX_COLUMNS - 1;
    if (!wholeColumns && !wholeRows) return this.patchCells(sheetId, area, style);
    this.writer.flush();
    if (wholeColumns && wholeRows) this.patchSheet(sheetId, style);
    else if (wholeColumns) this.patchColumns(sheetId, area, style);
    else this.patchRows(sheetId, area, style);
    this.patchStyledCells(sheetId, area, style);
  }

  /**
   * A reader of number formats, quick enough for a hundred thousand cells: null where none is set. `inherited` tells that
   * the format is the row's or column's, not the cell's own. Formats that wait to be written count.
   */
  patterns(sheetId: string): (row: number, column: number) => { pattern: string | null; inherited: boolean } {
    const sheet = this.core.sheet(sheetId);
    const styles = this.core.book.getStyles();
    const matrix = sheet.getCellMatrix();
    const columns = new Map<number, string | null>();
    const fallback = sheet.getDefaultCellStyleInternal()?.n?.pattern ?? null;
    const known = new Map<string, string | null>();
    const ofColumn = (column: number) => {
      if (!columns.has(column)) columns.set(column, sheet.getColumnStyle(column)?.n?.pattern ?? null);
      return columns.get(column) ?? null;
    };
    const own = (row: number, column: number) => {
      const waiting = this.writer.pendingStyle(sheetId, row, column)?.n;
      if (waiting !== undefined) return waiting?.pattern ?? null;
      const style = matrix.getValue(row, column)?.s;
      if (typeof style !== "string") return style?.n?.pattern ?? null;
      if (!known.has(style)) known.set(style, styles.get(style)?.n?.pattern ?? null);
      return known.get(style) ?? null;
    };
    return (row, column) => {
      const pattern = own(row, column);
      if (pattern !== null) return { pattern, inherited: false };
      return { pattern: ofColumn(column) ?? sheet.getRowStyle(row)?.n?.pattern ?? fallback, inherited: true };
    };
  }

  /** Calls `visit` with the styles in an area until it answers false. Beyond the grid every cell looks like its column. */
  visit(sheetId: string, area: Area, visitor: (style: IStyleData) => boolean): void {
    this.writer.flush();
    const sheet = this.core.sheet(sheetId);
    const lastRow = Math.min(area.endRow, Math.max(area.startRow, sheet.getRowCount() - 1));
    const lastColumn = Math.min(area.endColumn, Math.max(area.startColumn, sheet.getColumnCount() - 1));
    for (let row = area.startRow; row <= lastRow; row++) {
      for (let column = area.startColumn; column <= lastColumn; column++) {
        if (!visitor(sheet.getComposedCellStyle(row, column))) return;
      }
    }
  }

  /** Takes every look off the cells of an area. Columns and rows keep theirs. */
  clearCells(sheetId: string, area: Area): void {
    this.writer.flush();
    this.core
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.s || row < area.startRow || row > area.endRow || column < area.startColumn || column > area.endColumn) return;
        this.writer.put(sheetId, row, column, { s: null });
      });
    this.writer.flush();
  }

  private patchCells(sheetId: string, area: Area, style: IStyleData): void {
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) this.writer.put(sheetId, row, column, { s: { ...style } });
    }
  }

  private patchSheet(subUnitId: string, style: IStyleData): void {
    const former = this.core.sheet(subUnitId).getDefaultCellStyleInternal();
    this.core.run(SetWorksheetDefaultStyleMutation, { subUnitId, defaultStyle: laidOver(former, style) });
    const manager = this.core.sheet(subUnitId);
    const columns = Object.keys(manager.getColumnManager().getColumnData())
      .map(Number)
      .filter((column) => manager.getColumnStyle(column));
    const rows = Object.keys(manager.getRowManager().getRowData())
      .map(Number)
      .filter((row) => manager.getRowStyle(row));
    for (const column of columns)
      this.patchColumns(subUnitId, { startRow: 0, endRow: MAX_ROWS - 1, startColumn: column, endColumn: column }, style);
    for (const row of rows) this.patchRows(subUnitId, { startRow: row, endRow: row, startColumn: 0, endColumn: MAX_COLUMNS - 1 }, style);
  }

  private patchColumns(subUnitId: string, area: Area, style: IStyleData): void {
    this.writer.makeRoom(subUnitId, 0, area.endColumn);
    const sheet = this.core.sheet(subUnitId);
    const columnData: Record<number, { s: string | null }> = {};
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      columnData[column] = { s: this.styleId(laidOver(sheet.getColumnStyle(column), style)) };
    }
    this.core.run(SetColDataMutation, { subUnitId, columnData });
  }

  /** A row's style is weaker than a column's in Univer, in Excel the later one wins: cells in styled columns get it themselves. */
  private patchRows(subUnitId: string, area: Area, style: IStyleData): void {
    this.writer.makeRoom(subUnitId, area.endRow, 0);
    const sheet = this.core.sheet(subUnitId);
    const rowData: Record<number, { s: string | null }> = {};
    for (let row = area.startRow; row <= area.endRow; row++) rowData[row] = { s: this.styleId(laidOver(sheet.getRowStyle(row), style)) };
    this.core.run(SetRowDataMutation, { subUnitId, rowData });
    for (const key of Object.keys(sheet.getColumnManager().getColumnData())) {
      const column = Number(key);
      if (sheet.getColumnStyle(column)) this.patchCells(subUnitId, { ...area, startColumn: column, endColumn: column }, style);
    }
  }

  private patchStyledCells(sheetId: string, area: Area, style: IStyleData): void {
    this.core
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.s || row < area.startRow || row > area.endRow || column < area.startColumn || column > area.endColumn) return;
        this.writer.put(sheetId, row, column, { s: { ...style } });
      });
  }

  private styleId(style: IStyleData): string | null {
    return Object.keys(style).length === 0 ? null : (this.core.book.getStyles().setValue(style) ?? null);
  }
}

/** `patch` over `former`; a null in the patch takes the key away. */
function laidOver(former: Nullable<IStyleData>, patch: IStyleData): IStyleData {
  const bd = former?.bd && patch.bd ? { bd: { ...former.bd, ...patch.bd } } : {};
  const all = { ...former, ...patch, ...bd };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}
