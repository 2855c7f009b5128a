import type { ModelRange, SheetModel } from "../sheetModel";
import { pageRoom } from "./pageRoom";
import { heights, skeletonRows } from "./theme";

/** Part of a page that may stay empty for a table to stay whole. */
const emptyMost = 0.6;

/**
 * Rows before which a page has to begin so that nothing is cut that belongs together: a chart, a heading with the first row under it. The
 * pages are filled as a printer fills them, row by row, and what does not fit in the rest of a page goes to the next one. Where a page begins by itself and something that belongs
 * together stands on it, its beginning is told too: another program fits a few points more on the page before, and everything after would slide. What is
 * taller than a page is left where it is. Of a table that takes more than
 * `emptyMost` of a page the `least` rows are kept together.
 *
 * @param rowHeights heights of the sheet, points; rows not named have the default
 * @param together rows that stay on one page
 * @param widths widths of the printed columns, characters
 * @param repeats the heading of the table is printed again on every page
 */
export function pageBreaks(
  rowHeights: SheetModel["rowHeights"],
  together: readonly (Pick<ModelRange, "row" | "rows"> & { readonly least?: number })[],
  widths: readonly number[],
  orientation: SheetModel["print"]["orientation"],
  repeats: boolean,
): number[] {
  const room = pageRoom(widths, orientation);
  const heightOf = new Map(rowHeights.flatMap((entry) => Array.from({ length: entry.rows }, (_, row) => [entry.row + row, entry.height])));
  const rowHeight = (row: number): number => heightOf.get(row) ?? heights.chart;
  const repeated = repeats ? rowHeight(skeletonRows.heading) : 0;
  const heightOfRows = (row: number, rows: number): number =>
    Array.from({ length: rows }, (_, index) => rowHeight(row + index)).reduce((sum, one) => sum + one, 0);
  const kept = new Map(
    together.map(({ row, rows, least = rows }) => {
      const whole = heightOfRows(row, rows);
      return [row, whole <= emptyMost * room ? whole : heightOfRows(row, least)];
    }),
  );
  const end = Math.max(0, ...together.map(({ row, rows }) => row + rows));
  const breaks: number[] = [];
  let used = 0;
  let first = true;
  let begun: number | null = null;
  for (let row = 0; row < end; row++) {
    const whole = kept.get(row) ?? 0;
    // What begins a page but for a gap is told so as well: another program fits a few points more on the page before and would cut it.
    const begins = whole > 0 && !first && used <= repeated + heights.gap;
    if ((used + whole > room && repeated + whole <= room) || begins) {
      breaks.push(row);
      [used, first, begun] = [repeated, false, null];
    } else if (used + rowHeight(row) > room) [used, first, begun] = [repeated, false, row];
    else if (whole > 0 && begun !== null) {
      breaks.push(begun);
      begun = null;
    }
    used += rowHeight(row);
  }
  return breaks;
}
