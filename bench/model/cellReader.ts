import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./address/area";
import { displayedText } from "./displayedText";
import type { UniverCore } from "./univerCore";

/** A cell as it stands, with spilled values laid over it (Univer keeps them outside the cell matrix). */
export interface CellView extends ICellData {
  /** The value comes from an array formula in another cell. */
  spilled?: boolean;
}

export class CellReader {
  private formulas: FormulaDataModel | null = null;

  constructor(
    private readonly core: UniverCore,
    private readonly flush: () => void,
  ) {}

  /** After the workbook is open. */
  attach(): void {
    this.formulas = this.core.injector.get(FormulaDataModel);
  }

  cell(sheetId: string, row: number, column: number): CellView | null {
    return this.reader(sheetId)(row, column);
  }

  /** Rows of what `map` makes of each cell of the area. */
  grid<T>(sheetId: string, area: Area, map: (cell: CellView | null, row: number, column: number) => T): T[][] {
    const read = this.reader(sheetId);
    const rows: T[][] = [];
    for (let row = area.startRow; row <= area.endRow; row++) {
      const cells: T[] = [];
      for (let column = area.startColumn; column <= area.endColumn; column++) cells.push(map(read(row, column), row, column));
      rows.push(cells);
    }
    return rows;
  }

  /** The text a person sees, through the number format in force ("12,3%"). */
  text(sheetId: string, row: number, column: number, known?: CellView | null, locale = "ru-RU"): string {
    const cell = known === undefined ? this.cell(sheetId, row, column) : known;
    const pattern = cell ? this.core.sheet(sheetId).getComposedCellStyleByCellData(row, column, cell).n?.pattern : null;
    return displayedText(cell, pattern ?? "General", locale);
  }

  /** Visits every cell that holds something, a spilled one too, row by row in no promised order. */
  forEachCell(sheetId: string, visit: (row: number, column: number, cell: CellView) => void): void {
    this.flush();
    this.core
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell) visit(row, column, cell);
      });
    const spilled = this.spilledCells(sheetId);
    for (const row in spilled) {
      const cells = spilled[Number(row)];
      for (const column in cells) visit(Number(row), Number(column), { ...cells[Number(column)], spilled: true });
    }
  }

  /** The smallest area with content; with `valuesOnly`, cells that are merely formatted do not count. Null when empty. */
  usedArea(sheetId: string, within: Area | null, valuesOnly: boolean): Area | null {
    let found: Area | null = null;
    this.forEachCell(sheetId, (row, column, cell) => {
      const hasValue = (cell.v !== null && cell.v !== undefined && cell.v !== "") || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
      if (!hasValue && (valuesOnly || !cell.s)) return;
      if (within && (row < within.startRow || row > within.endRow || column < within.startColumn || column > within.endColumn)) return;
      if (!found) found = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      else {
        if (row < found.startRow) found.startRow = row;
        if (row > found.endRow) found.endRow = row;
        if (column < found.startColumn) found.startColumn = column;
        if (column > found.endColumn) found.endColumn = column;
      }
    });
    return found;
  }

  /** The area an array formula in this cell spills over; null when it does not spill. */
  spillArea(sheetId: string, row: number, column: number): Area | null {
    const range = this.formulas?.getArrayFormulaRange()[this.core.id]?.[sheetId]?.[row]?.[column];
    if (!range) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    return startRow === endRow && startColumn === endColumn ? null : { startRow, startColumn, endRow, endColumn };
  }

  /** The cell whose array formula spills into this one; null when none does. */
  spillParent(sheetId: string, row: number, column: number): { row: number; column: number } | null {
    const ranges = this.formulas?.getArrayFormulaRange()[this.core.id]?.[sheetId];
    for (const parentRow in ranges) {
      for (const parentColumn in ranges[Number(parentRow)]) {
        const spill = this.spillArea(sheetId, Number(parentRow), Number(parentColumn));
        if (spill && row >= spill.startRow && row <= spill.endRow && column >= spill.startColumn && column <= spill.endColumn) {
          return { row: Number(parentRow), column: Number(parentColumn) };
        }
      }
    }
    return null;
  }

  private reader(sheetId: string): (row: number, column: number) => CellView | null {
    this.flush();
    const matrix = this.core.sheet(sheetId).getCellMatrix();
    const spilled = this.spilledCells(sheetId);
    return (row, column) => {
      const cell = matrix.getValue(row, column) ?? null;
      const overlay = spilled?.[row]?.[column];
      return overlay && !cell?.f ? { ...cell, ...overlay, spilled: true } : this.withFormula(sheetId, row, column, cell);
    };
  }

  /** Copies of a shared formula hold only its id (`si`): the text comes from the formula model. */
  private withFormula(sheetId: string, row: number, column: number, cell: ICellData | null): CellView | null {
    if (!cell?.si || cell.f) return cell;
    const f = this.formulas?.getFormulaStringByCell(row, column, sheetId, this.core.id);
    return f ? { ...cell, f } : cell;
  }

  private spilledCells(sheetId: string): Record<number, Record<number, ICellData>> | undefined {
    const cells = this.formulas?.getArrayFormulaCellData()[this.core.id]?.[sheetId];
    return cells as Record<number, Record<number, ICellData>> | undefined;
  }
}
