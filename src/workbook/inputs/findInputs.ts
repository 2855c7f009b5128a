import type { CellValue, SheetGrid } from "../../reading/grid";
import type { InputMemory } from "./inputMemory";

/** Entries of one input range by row key and column key; empty cells are absent. */
export type InputEntries = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

export interface FoundInputs {
  readonly entries: InputEntries;
  /** Row keys whose row is no longer on the sheet: what was typed there went with it. */
  readonly lostRows: readonly string[];
}

/**
 * Reads what people typed into a remembered range of a sheet as it stands now.
 * A row is looked for by its anchor text (at its place first, then anywhere in the column), a column by its heading.
 */
export function findInputs(memory: InputMemory, grid: SheetGrid): FoundInputs {
  const columns = memory.columnKeys.map((_, index) => findColumn(memory, index, grid));
  const shift = (columns[0] ?? memory.column) - memory.column;
  const entries = new Map<string, ReadonlyMap<string, CellValue>>();
  const lostRows: string[] = [];
  memory.rowKeys.forEach((rowKey, index) => {
    const row = findRow(memory, index, shift, grid);
    if (row === null) return void lostRows.push(rowKey);
    const typed = new Map<string, CellValue>();
    memory.columnKeys.forEach((columnKey, place) => {
      const value = cellAt(grid, row, columns[place] ?? memory.column + place);
      if (value !== null) typed.set(columnKey, value);
    });
    if (typed.size > 0) entries.set(rowKey, typed);
  });
  return { entries, lostRows };
}

function findColumn(memory: InputMemory, index: number, grid: SheetGrid): number {
  const expected = memory.column + index;
  const heading = memory.headings[index];
  if (!heading) return expected;
  const places: number[] = [];
  grid.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (textOf(value) === heading && grid.top + r < memory.row + memory.rowKeys.length) places.push(grid.left + c);
    }),
  );
  return places.includes(expected) || places.length === 0 ? expected : Math.min(...places);
}

function findRow(memory: InputMemory, index: number, shift: number, grid: SheetGrid): number | null {
  const expected = memory.row + index;
  const anchor = memory.anchors[index];
  if (memory.anchorColumn === null || anchor === undefined) return expected;
  for (const column of new Set([memory.anchorColumn, memory.anchorColumn + shift])) {
    if (textOf(cellAt(grid, expected, column)) === anchor) return expected;
    const rows = grid.values.flatMap((_, r) => (textOf(cellAt(grid, grid.top + r, column)) === anchor ? [grid.top + r] : []));
    if (rows[0] !== undefined) return rows[0];
  }
  return null;
}

function cellAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

function textOf(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
