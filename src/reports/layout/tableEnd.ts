import { footPlaces } from "./footPlaces";
import { pageRoom } from "./pageRoom";
import type { SheetDescription } from "./sheetDescription";
import { sheetHeights } from "./sheetHeights";
import { heights, skeletonRows } from "./theme";

/** Where the table ends in print: on which page, and how many points of that page are left under it. */
export interface TableEnd {
  /** 1 = the first. */
  readonly page: number;
  readonly left: number;
}

/** Part of a page that is counted on: another program or printer fits a little less. */
const sure = 0.98;

/** Fills the pages with the skeleton and the table as a printer does, the heading again on each. */
export function tableEnd(description: SheetDescription): TableEnd {
  const { columns, orientation } = description;
  const place = footPlaces(description);
  const room =
    sure *
    pageRoom(
      columns.map(({ width }) => width),
      orientation,
    );
  const heightOf = new Map(
    sheetHeights(description, place).flatMap((entry) => Array.from({ length: entry.rows }, (_, row) => [entry.row + row, entry.height])),
  );
  const rowHeight = (row: number): number => heightOf.get(row) ?? heights.chart;
  let page = 1;
  let used = 0;
  for (let row = 0; row <= place.gap; row++) {
    if (used + rowHeight(row) > room) {
      page++;
      used = rowHeight(skeletonRows.heading);
    }
    used += rowHeight(row);
  }
  return { page, left: room - used };
}
