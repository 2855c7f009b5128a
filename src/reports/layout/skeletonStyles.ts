import type { ModelRange, StyledRange } from "../sheetModel";
import type { FootPlaces } from "./footPlaces";
import { headingStyle } from "./headingStyle";
import type { SheetDescription } from "./sheetDescription";
import { colors, sizes, skeletonRows } from "./theme";
import { wrappedLines } from "./wrappedLines";

const row = (at: number, columns: number, rows = 1, column = 0): ModelRange => ({ row: at, column, rows, columns });

/** The stamp of a district with a very long name is set smaller before it runs over the edge of the page. */
function stampSize(stamp: string, columns: SheetDescription["columns"]): number {
  // The padding between the columns is room as well.
  const room = columns.reduce((sum, { width }) => sum + width + 0.7, 0);
  return wrappedLines(stamp, { width: room, size: sizes.small }) === 1 ? sizes.small : sizes.helper;
}

/** Looks of what stands above and under the table, and of the helper columns. */
export function skeletonStyles({ columns, helper, notes, signature, stamp }: SheetDescription, place: FootPlaces): StyledRange[] {
  const width = columns.length;
  const helperWidth = helper?.headings.length ?? 0;
  return [
    { range: row(0, width, place.end), style: { color: colors.ink, vertical: "Center" } },
    { range: row(skeletonRows.title, width), style: { size: sizes.title, bold: true, color: colors.accent } },
    { range: row(skeletonRows.stamp, width), style: { size: stampSize(stamp, columns), color: colors.grey } },
    { range: row(skeletonRows.legend, width), style: { size: sizes.small } },
    { range: row(skeletonRows.answer, width), style: { bold: true } },
    { range: row(skeletonRows.heading, width), style: headingStyle },
    ...(notes.length === 0 ? [] : [{ range: row(place.notes, width, notes.length), style: { size: sizes.small, color: colors.grey } }]),
    ...(signature === undefined ? [] : [{ range: row(place.signature, width), style: { size: sizes.text } }]),
    ...(helper
      ? [
          {
            range: row(skeletonRows.answer, helperWidth, helper.rows.length + 2, width + 1),
            style: { size: sizes.helper, color: colors.grey, bold: false },
          },
        ]
      : []),
  ];
}
