import type { Area } from "./area";
import { columnNumber } from "./columnNumber";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * An A1 address without a sheet name: "B2", "$A$1:C3", "A:C", "2:5". Corners may come in any order.
 * Null when the text is no address or lies outside the sheet.
 */
export function parseAddress(text: string): Area | null {
  const trimmed = text.trim();
  const cells = CELLS.exec(trimmed);
  if (cells)
    return ordered(Number(cells[2]) - 1, columnNumber(cells[1]!), Number(cells[4] ?? cells[2]) - 1, columnNumber(cells[3] ?? cells[1]!));
  const columns = COLUMNS.exec(trimmed);
  if (columns) return ordered(0, columnNumber(columns[1]!), MAX_ROWS - 1, columnNumber(columns[2]!));
  const rows = ROWS.exec(trimmed);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | null {
  const found = {
    startRow: Math.min(row1, row2),
    startColumn: Math.min(column1, column2),
    endRow: Math.max(row1, row2),
    endColumn: Math.max(column1, column2),
  };
  return found.startRow < 0 || found.endRow >= MAX_ROWS || found.endColumn >= MAX_COLUMNS ? null : found;
}
