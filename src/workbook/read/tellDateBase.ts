import type { SheetGrid } from "../../reading/grid";
import type { ExcelSession } from "../host/excelSession";

/** Shown dates asked for: the first ones suffice, the base is one for the workbook. */
const samples = 5;

interface DateCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/**
 * Whether the workbook counts dates from 1904. Office.js has no property for it, so the year Excel shows in a date cell is
 * compared with the year of its serial number. Costs one request, and none where the book holds no dates.
 */
export async function tellDateBase(session: ExcelSession, grids: readonly SheetGrid[]): Promise<boolean> {
  const cells = findDates(grids);
  if (cells.length === 0) return false;
  const ranges = await session.request((context) =>
    cells.map(({ sheet, row, column }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      range.load("text");
      return range;
    }),
  );
  return cells.some(({ serial }, index) => countsFrom1904(serial, String(ranges[index]?.text[0]?.[0] ?? "")));
}

/**
 * Whether a date shown as `text` can only be right when serials count from 1904.
 *
 * countsFrom1904(43538, "15.03.2023") → true: 43538 is 14.03.2019 counted from 1900
 */
export function countsFrom1904(serial: number, text: string): boolean {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (year === undefined) return false;
  const [from1900, from1904] = [yearOf(serial - 25569), yearOf(serial - 25569 + 1462)];
  return Number(year) === from1904 && from1904 !== from1900;
}

function yearOf(daysSince1970: number): number {
  return new Date(Math.floor(daysSince1970) * 86_400_000).getUTCFullYear();
}

function findDates(grids: readonly SheetGrid[]): DateCell[] {
  const found: DateCell[] = [];
  for (const grid of grids) {
    for (const [r, row] of grid.values.entries()) {
      for (const [c, value] of row.entries()) {
        if (typeof value !== "number" || value < 3000 || value > 80_000 || !showsYear(grid.numberFormats?.[r]?.[c] ?? "")) continue;
        found.push({ sheet: grid.name, row: grid.top + r, column: grid.left + c, serial: value });
        if (found.length === samples) return found;
      }
    }
  }
  return found;
}

/** A number format (en-US code) with a year outside quoted text. */
function showsYear(format: string): boolean {
  return /yy/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
