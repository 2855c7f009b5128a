import type { Cell, CellRow } from "../cells/cell";

/**
 * A cell seen along the direction of reading. In a sheet read by rows `line` is the row and `at` the column; in a
 * transposed table they change places. `lastLine`, `lastAt` are the far ends of a merged area.
 */
export interface Slot {
  readonly line: number;
  readonly at: number;
  readonly lastLine: number;
  readonly lastAt: number;
  readonly cell: Cell;
}

/** The slots of one line, in order. */
export interface Line {
  readonly line: number;
  readonly slots: readonly Slot[];
}

function slotOf(cell: Cell, transposed: boolean): Slot {
  const bottom = cell.merge?.bottom ?? cell.row;
  const right = cell.merge?.right ?? cell.column;
  return transposed
    ? { line: cell.column, at: cell.row, lastLine: right, lastAt: bottom, cell }
    : { line: cell.row, at: cell.column, lastLine: bottom, lastAt: right, cell };
}

/** Rows of filled cells → lines; `transposed` turns columns into lines. No rows give no lines. */
export function viewOf(rows: readonly CellRow[], transposed: boolean): Line[] {
  if (!transposed) return rows.map(({ row, cells }) => ({ line: row, slots: cells.map((cell) => slotOf(cell, false)) }));
  const lines = new Map<number, Slot[]>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const slots = lines.get(cell.column);
      if (slots === undefined) lines.set(cell.column, [slotOf(cell, true)]);
      else slots.push(slotOf(cell, true));
    }
  }
  return [...lines.entries()].sort(([a], [b]) => a - b).map(([line, slots]) => ({ line, slots }));
}
