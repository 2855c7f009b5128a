import type { Area, CellValue, SheetGrid } from "../grid";
import type { Cell, CellRow, CellSheet } from "./cell";

/** A cell that looks empty to a person: nothing, or spaces (also no-break and zero-width ones) only. */
const blank = /^[\s\u00a0\u200b\u2060\ufeff]*$/u;

function isFilled(value: CellValue | undefined): value is Exclude<CellValue, null> {
  return value !== null && value !== undefined && !(typeof value === "string" && blank.test(value));
}

/**
 * First stage of reading: a grid → its filled cells with value, format, merge, hidden and struck-through.
 * Rows may be ragged or missing; an empty grid gives a sheet without rows.
 *
 * @example a grid of 1 × 3 holding "Школа", " ", 5 at B2 → one row (row 1) with the cells in columns 1 and 3
 */
export function readCells(grid: SheetGrid): CellSheet {
  const merges = new Map<string, Area>();
  for (const merge of grid.merges ?? []) merges.set(`${merge.top},${merge.left}`, merge);
  const rows: CellRow[] = [];
  grid.values.forEach((values, r) => {
    const row = grid.top + r;
    const hidden = grid.hiddenRows?.has(row) ?? false;
    const cells: Cell[] = [];
    values.forEach((value, c) => {
      if (!isFilled(value)) return;
      const column = grid.left + c;
      cells.push({
        row,
        column,
        value,
        format: grid.numberFormats?.[r]?.[c] ?? null,
        merge: merges.size > 0 ? (merges.get(`${row},${column}`) ?? null) : null,
        hidden,
        struck: grid.struckThrough?.has(`${row},${column}`) ?? false,
      });
    });
    if (cells.length > 0) rows.push({ row, cells });
  });
  return { file: grid.file, name: grid.name, hidden: grid.hidden, rows };
}
