import type { ModelRange, SheetModel } from "../sheetModel";
import { heights, page, skeletonRows } from "./theme";

/**
 * Rows before which a page has to begin so that no chart is cut in two: the pages are filled as a printer fills them, row by
 * row under the repeated heading, and a chart that does not fit in the rest of a page goes to the next one. A chart taller than a
 * page is left where it is.
 *
 * @param rowHeights heights of the sheet, points; rows not named have the default
 * @param charts rows the charts cover
 * @param widths widths of the printed columns, characters
 */
export function chartBreaks(
  rowHeights: SheetModel["rowHeights"],
  charts: readonly ModelRange[],
  widths: readonly number[],
  orientation: SheetModel["print"]["orientation"],
): number[] {
  const { width, height } = page[orientation];
  const needed = widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  const room = (height * Math.max(width, needed)) / width;
  const heightOf = new Map(rowHeights.flatMap((entry) => Array.from({ length: entry.rows }, (_, row) => [entry.row + row, entry.height])));
  const rowHeight = (row: number): number => heightOf.get(row) ?? heights.chart;
  const repeated = rowHeight(skeletonRows.heading);
  const starts = new Map(charts.map(({ row, rows }) => [row, Array.from({ length: rows }, (_, index) => row + index)]));
  const end = Math.max(0, ...charts.map(({ row, rows }) => row + rows));
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < end; row++) {
    const chart = (starts.get(row) ?? []).reduce((sum, one) => sum + rowHeight(one), 0);
    if (used + chart > room && repeated + chart <= room) {
      breaks.push(row);
      used = repeated;
    } else if (used + rowHeight(row) > room) used = repeated;
    used += rowHeight(row);
  }
  return breaks;
}
