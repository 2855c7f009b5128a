import type { ICellData, IStyleData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "./address/limits";
import type { UniverCore } from "./univerCore";

/** A partial write of one cell; a key with null clears it. Always with `t` beside `v`, or Univer guesses ("007" → 7). */
export type CellPatch = Pick<ICellData, "v" | "t" | "f" | "si" | "p" | "custom"> & { s?: IStyleData | null };

interface Pending {
  cells: Record<number, Record<number, CellPatch>>;
  lastRow: number;
  lastColumn: number;
  /** False while only looks are written: Univer need not calculate then. */
  values: boolean;
}

/** Collects the writes of one request and sends them as one mutation a sheet. */
export class CellWriter {
  private pending = new Map<string, Pending>();

  constructor(private readonly core: UniverCore) {}

  put(sheetId: string, row: number, column: number, patch: CellPatch): void {
    let sheet = this.pending.get(sheetId);
    if (!sheet) this.pending.set(sheetId, (sheet = { cells: {}, lastRow: 0, lastColumn: 0, values: false }));
    const cells = (sheet.cells[row] ??= {});
    const former = cells[column];
    cells[column] = former ? merged(former, patch) : patch;
    if (row > sheet.lastRow) sheet.lastRow = row;
    if (column > sheet.lastColumn) sheet.lastColumn = column;
    if ("v" in patch || "f" in patch || "p" in patch) sheet.values = true;
  }

  /** Style that waits to be written to a cell, so that a format set earlier in the same request counts. */
  pendingStyle(sheetId: string, row: number, column: number): IStyleData | null | undefined {
    return this.pending.get(sheetId)?.cells[row]?.[column]?.s;
  }

  flush(): void {
    if (this.pending.size === 0) return;
    const pending = this.pending;
    this.pending = new Map();
    for (const [subUnitId, { cells, lastRow, lastColumn, values }] of pending) {
      if (!this.core.hasSheet(subUnitId)) continue;
      this.makeRoom(subUnitId, lastRow, lastColumn);
      const trigger = values ? {} : { trigger: SetStyleCommand.id };
      this.core.run(SetRangeValuesMutation, { subUnitId, cellValue: cells, ...trigger });
    }
  }

  /** Grows the grid so that the cell lies inside it: a write beyond the end would be lost. */
  makeRoom(subUnitId: string, row: number, column: number): void {
    const sheet = this.core.sheet(subUnitId);
    if (row >= sheet.getRowCount()) this.core.run(SetWorksheetRowCountMutation, { subUnitId, rowCount: Math.min(MAX_ROWS, row + 101) });
    if (column >= sheet.getColumnCount()) {
      this.core.run(SetWorksheetColumnCountMutation, { subUnitId, columnCount: Math.min(MAX_COLUMNS, column + 11) });
    }
  }
}

function merged(former: CellPatch, patch: CellPatch): CellPatch {
  const { s, ...rest } = patch;
  const result: CellPatch = { ...former, ...rest };
  if (s === null) result.s = null;
  else if (s !== undefined) result.s = former.s ? mergedStyle(former.s, s) : s;
  return result;
}

function mergedStyle(former: IStyleData, patch: IStyleData): IStyleData {
  const bd = former.bd && patch.bd ? { bd: { ...former.bd, ...patch.bd } } : {};
  return { ...former, ...patch, ...bd };
}
