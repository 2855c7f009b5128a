import type { SideRange } from "../../model/sideData";
import { columnIndex, columnName } from "./columnName";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** "B7" → {row: 6, column: 1}; null for anything else. */
export function parseCell(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match) return null;
  const column = columnIndex(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** "A1:C3", "B2", "2:4", "A:C" (with or without $) → a range; null for anything else. */
export function parseRange(address: string): SideRange | null {
  const [from = "", to = from] = address.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (first && last) return ordered(first.row, first.column, last.row, last.column);
  const rows = [from, to].map((end) => /^\$?(\d{1,7})$/.exec(end)?.[1]);
  if (rows[0] && rows[1]) return ordered(Number(rows[0]) - 1, 0, Number(rows[1]) - 1, LAST_COLUMN);
  const columns = [from, to].map((end) => /^\$?([A-Za-z]{1,3})$/.exec(end)?.[1]);
  if (columns[0] && columns[1] && address.includes(":")) return ordered(0, columnIndex(columns[0]), LAST_ROW, columnIndex(columns[1]));
  return null;
}

/** ST_Sqref: addresses parted by spaces. */
export function parseRanges(addresses: string): SideRange[] {
  return addresses.split(/\s+/).flatMap((address) => parseRange(address) ?? []);
}

export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function rangeAddress(range: SideRange): string {
  const first = cellAddress(range.startRow, range.startColumn);
  const last = cellAddress(range.endRow, range.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$C$3", whole rows as "$1:$3", whole columns as "$A:$C": the form of defined names. */
export function absoluteAddress(range: SideRange): string {
  if (range.startColumn === 0 && range.endColumn >= LAST_COLUMN) return `$${range.startRow + 1}:$${range.endRow + 1}`;
  if (range.startRow === 0 && range.endRow >= LAST_ROW) return `$${columnName(range.startColumn)}:$${columnName(range.endColumn)}`;
  const cell = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = cell(range.startRow, range.startColumn);
  const last = cell(range.endRow, range.endColumn);
  return first === last ? first : `${first}:${last}`;
}

function ordered(row1: number, column1: number, row2: number, column2: number): SideRange {
  return {
    startRow: Math.min(row1, row2),
    startColumn: Math.min(column1, column2),
    endRow: Math.max(row1, row2),
    endColumn: Math.max(column1, column2),
  };
}
