import type { CellValue } from "../../reading/grid";
import type { InputMemory } from "./inputMemory";
import { inputPlaces } from "./inputPlaces";
import type { InputGrid } from "./inputPlaces";

/** Entries of one input range by row key and column key; empty cells are absent. */
export type InputEntries = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

export interface FoundInputs {
  readonly entries: InputEntries;
  /** Row keys whose row is no longer on the sheet: what was typed there went with it. */
  readonly lostRows: readonly string[];
}

/** Reads what people typed into a remembered range of a sheet as it stands now. */
export function findInputs(memory: InputMemory, grid: InputGrid): FoundInputs {
  const { rows, columns } = inputPlaces(memory, grid);
  const entries = new Map<string, ReadonlyMap<string, CellValue>>();
  const lostRows: string[] = [];
  memory.rowKeys.forEach((rowKey, index) => {
    const row = rows[index] ?? null;
    if (row === null) return void lostRows.push(rowKey);
    const typed = new Map<string, CellValue>();
    memory.columnKeys.forEach((columnKey, place) => {
      const value = grid.values[row - grid.top]?.[(columns[place] ?? memory.column + place) - grid.left] ?? null;
      if (value !== null) typed.set(columnKey, value);
    });
    if (typed.size > 0) entries.set(rowKey, typed);
  });
  return { entries, lostRows };
}
