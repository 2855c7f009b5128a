import type { Area } from "../address/area";

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Neighbours in a column become one range: Univer compares dirty ranges pairwise, 20,000 single cells would take minutes. */
export function columnRuns(cells: readonly Cell[]): { sheetId: string; area: Area }[] {
  const sorted = [...cells].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  const runs: { sheetId: string; area: Area }[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.sheetId === sheetId && last.area.startColumn === column && row <= last.area.endRow + 1)
      last.area.endRow = Math.max(last.area.endRow, row);
    else runs.push({ sheetId, area: { startRow: row, startColumn: column, endRow: row, endColumn: column } });
  }
  return runs;
}
