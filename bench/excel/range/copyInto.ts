import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { area as areaOf, columnsOf, rowsOf } from "../../model/address/area";
import { shiftedFormula } from "../../model/shiftedFormula";
import type { CellPatch } from "../../model/cellWriter";
import type { RangeState } from "../excelContext";

export interface CopyOptions {
  copyType: "All" | "Formulas" | "Values" | "Formats";
  skipBlanks: boolean;
  transpose: boolean;
}

/**
 * Range.copyFrom: the source is repeated when the target is a whole multiple of it, else the target grows to the
 * source's size. Relative references in formulas move along.
 */
export function copyInto(target: RangeState, source: RangeState, options: CopyOptions): void {
  const { model } = target.context;
  const cells = model.cells.grid(source.sheetId, source.area, (cell, row, column) => ({
    cell,
    style: model.styles.composed(source.sheetId, row, column),
  }));
  const [sourceRows, sourceColumns] = options.transpose
    ? [columnsOf(source.area), rowsOf(source.area)]
    : [rowsOf(source.area), columnsOf(source.area)];
  const repeats = rowsOf(target.area) % sourceRows === 0 && columnsOf(target.area) % sourceColumns === 0;
  const rows = repeats ? rowsOf(target.area) : sourceRows;
  const columns = repeats ? columnsOf(target.area) : sourceColumns;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [r, c] = options.transpose ? [column % sourceColumns, row % sourceRows] : [row % sourceRows, column % sourceColumns];
      const from = cells[r]?.[c];
      if (!from || (options.skipBlanks && isBlank(from.cell))) continue;
      const at = { row: target.area.startRow + row, column: target.area.startColumn + column };
      const down = at.row - (source.area.startRow + r);
      const right = at.column - (source.area.startColumn + c);
      model.writer.put(target.sheetId, at.row, at.column, patchOf(from.cell, from.style, options.copyType, down, right));
    }
  }
  if (options.copyType === "All" && !options.transpose) copyMerges(target, source);
}

const isBlank = (cell: Nullable<ICellData>) => !cell || ((cell.v === null || cell.v === undefined) && !cell.f);

function patchOf(cell: Nullable<ICellData>, style: IStyleData, copyType: CopyOptions["copyType"], down: number, right: number): CellPatch {
  const look: CellPatch = copyType === "All" || copyType === "Formats" ? { s: { ...style } } : {};
  if (copyType === "Formats") return look;
  const formula = copyType === "Values" ? null : cell?.f;
  if (formula) return { ...look, f: shiftedFormula(formula, down, right), v: null, si: null, p: null };
  return { ...look, v: cell?.v ?? null, ...(cell?.t === undefined ? {} : { t: cell.t ?? null }), f: null, si: null, p: cell?.p ?? null };
}

function copyMerges(target: RangeState, source: RangeState): void {
  const { merges } = target.context.model;
  const down = target.area.startRow - source.area.startRow;
  const right = target.area.startColumn - source.area.startColumn;
  const moved = merges
    .touching(source.sheetId, source.area)
    .map((m) => areaOf(m.startRow + down, m.startColumn + right, m.endRow + down, m.endColumn + right));
  if (moved.length > 0) merges.merge(target.sheetId, moved);
}
