import type { CellValue } from "../../reading/grid";
import type { InputMemory } from "./inputMemory";
import { inputPlaces } from "./inputPlaces";
import type { InputGrid } from "./inputPlaces";

/** Entries of one input range by row key and column key; empty cells are absent. */
export type InputEntries = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

export interface FoundInputs {
  /** In an open range also the rows that people added, as "added:1", "added:2" … down the sheet. */
  readonly entries: InputEntries;
  /** Row keys whose row is no longer on the sheet: what was typed there went with it. */
  readonly lostRows: readonly string[];
}

/** Reads what people typed into a remembered range of a sheet as it stands now. */
export function findInputs(memory: InputMemory, grid: InputGrid): FoundInputs {
  const { rows, columns } = inputPlaces(memory, grid);
  const entries = new Map<string, ReadonlyMap<string, CellValue>>();
  const lostRows: string[] = [];
  const typedIn = (row: number): ReadonlyMap<string, CellValue> => {
    const typed = new Map<string, CellValue>();
    memory.columnKeys.forEach((columnKey, place) => {
      const value = grid.values[row - grid.top]?.[(columns[place] ?? memory.column + place) - grid.left] ?? null;
      if (value !== null) typed.set(columnKey, value);
    });
    return typed;
  };
  memory.rowKeys.forEach((rowKey, index) => {
    const row = rows[index] ?? null;
    if (row === null) return void lostRows.push(rowKey);
    const typed = typedIn(row);
    if (typed.size > 0) entries.set(rowKey, typed);
  });
  if (memory.open === true) {
    const known = rows.filter((row) => row !== null);
    addedRows(memory, known, grid, typedIn).forEach((typed, index) => entries.set(`added:${index + 1}`, typed));
  }
  return { entries, lostRows };
}

/** Rows between the known ones and right under the last of them in which something stands, though no run wrote them. */
function addedRows(
  memory: InputMemory,
  known: readonly number[],
  grid: InputGrid,
  typedIn: (row: number) => ReadonlyMap<string, CellValue>,
): ReadonlyMap<string, CellValue>[] {
  const [first, last] = known.length === 0 ? [memory.row, memory.row - 1] : [Math.min(...known), Math.max(...known)];
  const added: ReadonlyMap<string, CellValue>[] = [];
  for (let row = first; row < grid.top + grid.values.length; row++) {
    if (known.includes(row)) continue;
    const typed = typedIn(row);
    if (typed.size > 0) added.push(typed);
    else if (row > last) break;
  }
  return added;
}
