import type { SheetModel } from "../sheetModel";
import type { FootPlaces } from "./footPlaces";
import type { SheetDescription } from "./sheetDescription";
import { tableHeights } from "./tableHeights";
import { heights, sizes } from "./theme";
import { wrappedLines } from "./wrappedLines";

/** Heights of all rows of a sheet, runs of one height together. */
export function sheetHeights(description: SheetDescription, place: FootPlaces): SheetModel["rowHeights"] {
  const { notes, signature, columns } = description;
  const headingLines = Math.max(...columns.map(({ heading, width }) => wrappedLines(heading, { width, size: sizes.small, bold: true })));
  const lead = [heights.title, heights.purpose, heights.stamp, heights.legend, heights.answer, headingHeight(headingLines)];
  return [
    ...lead.map((height, row) => ({ row, rows: 1, height })),
    ...tableHeights(description),
    { row: place.gap, rows: 1, height: heights.gap },
    ...place.charts
      .filter(({ anchor }) => anchor.column === 0)
      .map(({ anchor }) => ({ row: anchor.row, rows: anchor.rows, height: heights.chart })),
    ...(notes.length === 0 ? [] : [{ row: place.notes, rows: notes.length, height: heights.note }]),
    ...(signature === undefined ? [] : [{ row: place.signature, rows: 1, height: heights.signature }]),
  ];
}

/** 30 points for one and two lines, 42 for three, and on by 12. */
function headingHeight(lines: number): number {
  return Math.max(30, 6 + 12 * lines);
}
