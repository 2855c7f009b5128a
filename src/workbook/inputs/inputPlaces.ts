import type { CellValue, SheetGrid } from "../../reading/grid";
import type { InputMemory } from "./inputMemory";

/** Where the rows and columns of a remembered input range stand now, in sheet coordinates; a row that is gone is null. */
export interface InputPlaces {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly number[];
}

export type InputGrid = Pick<SheetGrid, "top" | "left" | "values">;

/**
 * Finds an input range again after rows were inserted, sorted or deleted: a row is looked for by its anchor text (at its place
 * first, then anywhere in the column), a column by its heading.
 */
export function inputPlaces(memory: InputMemory, grid: InputGrid): InputPlaces {
  const columns = memory.columnKeys.map((_, index) => findColumn(memory, index, grid));
  const shift = (columns[0] ?? memory.column) - memory.column;
  return { rows: memory.rowKeys.map((_, index) => findRow(memory, index, shift, grid)), columns };
}

function findColumn(memory: InputMemory, index: number, grid: InputGrid): number {
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

function findRow(memory: InputMemory, index: number, shift: number, grid: InputGrid): number | null {
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

function cellAt(grid: InputGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

function textOf(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
