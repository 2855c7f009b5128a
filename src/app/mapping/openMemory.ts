import type { SheetGrid } from "../../reading/grid";
import { memoryWords } from "../../text/sheets/memoryWords";
import type { MemoryRow, MemorySheet } from "./memory";
import { parseRecord, recordPrefix } from "./memoryRecord";

interface RecordCell {
  readonly row: number;
  readonly text: string;
}

const recordHeading = memoryWords.headings[memoryWords.headings.length - 1];

function recordCells({ values, top }: SheetGrid): RecordCell[] {
  return values.flatMap((row, r) =>
    row.flatMap((value) => (typeof value === "string" && value.startsWith(recordPrefix) ? [{ row: top + r, text: value }] : [])),
  );
}

/** The sheet is ours by its records, or, when a person removed them all, by the heading over their place. */
const isMemory = ({ file, values }: SheetGrid, cells: readonly RecordCell[]): boolean =>
  file === null && (cells.length > 0 || values.slice(0, 20).some((row) => row.includes(recordHeading ?? "")));

/**
 * Parts the sheets of the workbook into those to be read as data and «Разметка», where what people said about sheets is kept. A copy of it on a second
 * sheet is no data either; the first one counts.
 */
export function openMemory(grids: readonly SheetGrid[]): { readonly grids: readonly SheetGrid[]; readonly memory: MemorySheet | null } {
  const parted = grids.map((grid) => {
    const cells = recordCells(grid);
    return { grid, cells, ours: isMemory(grid, cells) };
  });
  const data = parted.filter(({ ours }) => !ours).map(({ grid }) => grid);
  const name = parted.find(({ ours }) => ours)?.grid.name;
  if (name === undefined) return { grids: data, memory: null };
  const own = parted.filter(({ ours, grid }) => ours && grid.name === name);
  const rows: MemoryRow[] = [];
  const damaged: number[] = [];
  for (const { row, text } of own.flatMap(({ cells }) => cells)) {
    const record = parseRecord(text);
    if (record === null) damaged.push(row);
    else rows.push({ record, row });
  }
  const end = Math.max(...own.map(({ grid }) => grid.top + grid.values.length));
  return { grids: data, memory: { name, rows, damaged, end } };
}
