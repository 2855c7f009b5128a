import type { XmlSlice } from "../xml/sliceXml";
import { placedCells, type Placed } from "./placed";

/** Shared formula of a raw <c>: its group, and whether this cell holds the group's text. */
export function sharedFormula(cell: string): { group: string; origin: boolean } | null {
  const open = /<(?:[\w.-]+:)?f\s[^>]*\bt\s*=\s*["']shared["'][^>]*>/.exec(cell)?.[0];
  const group = /\bsi\s*=\s*["'](\d+)["']/.exec(open ?? "")?.[1];
  return open === undefined || group === undefined ? null : { group, origin: !open.endsWith("/>") };
}

/**
 * Groups whose first cell, which holds the text for all of them, gets other content: the other cells must be written with a text
 * of their own. The rows in which they stand are added to `changedRows`.
 */
export function orphanedGroups(
  text: string,
  rows: readonly Placed[],
  changedRows: Set<number>,
  contentChanged: (row: number, column: number) => boolean,
): Set<string> {
  const raw = (slice: XmlSlice) => text.slice(slice.start, slice.end);
  const orphans = new Set<string>();
  for (const row of rows) {
    if (!changedRows.has(row.index)) continue;
    for (const cell of placedCells(text, row.slice)) {
      const shared = sharedFormula(raw(cell.slice));
      if (shared?.origin && contentChanged(row.index, cell.index)) orphans.add(shared.group);
    }
  }
  if (orphans.size === 0) return orphans;
  for (const row of rows) {
    if (placedCells(text, row.slice).some((cell) => orphans.has(sharedFormula(raw(cell.slice))?.group ?? ""))) changedRows.add(row.index);
  }
  return orphans;
}
