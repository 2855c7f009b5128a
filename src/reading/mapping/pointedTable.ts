import type { CellRow } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { headingPaths } from "../headings/headingPaths";
import { lineTraits } from "../tables/lineTraits";
import type { Table } from "../tables/table";
import type { Line } from "../tables/view";
import { viewOf } from "../tables/view";

/** Lines of a heading as a person pointed at them: sheet rows, or columns where the table is transposed (zero-based, both inclusive). */
export interface PointedHeading {
  readonly transposed: boolean;
  readonly first: number;
  readonly last: number;
}

const textOf = (line: Line): string => line.slots.map(({ cell }) => cellText(cell)).join(" ");

/** Titles stand over everything: the rows before the first one that holds two cells. */
function titleRows(rows: readonly CellRow[]): number {
  const first = rows.findIndex(({ cells }) => cells.length > 1);
  return first < 0 ? 0 : first;
}

/** The lines of a sheet in the direction of a pointed heading, with the titles that stand over the table. */
export function pointedLines(
  rows: readonly CellRow[],
  transposed: boolean,
): { readonly lines: readonly Line[]; readonly titles: readonly string[] } {
  if (!transposed) return { lines: viewOf(rows, false), titles: [] };
  const over = titleRows(rows);
  return { lines: viewOf(rows.slice(over), true), titles: viewOf(rows.slice(0, over), false).map(textOf) };
}

/** Titles of a table below another one: the lines of a few texts just above its heading, and those over the whole sheet. */
function titlesOf(lines: readonly Line[]): string[] {
  const isTitle = (line: Line): boolean => line.slots.length <= 3 && lineTraits(line).numbers <= 1;
  const top = lines.findIndex((line) => !isTitle(line));
  if (top < 0) return lines.map(textOf);
  const last = lines.map(isTitle).lastIndexOf(false);
  return [...lines.slice(0, top), ...lines.slice(last + 1)].map(textOf);
}

/**
 * The table under a heading that a person pointed at: everything below it down to the next heading he pointed at, but for repetitions of the heading and
 * the row of column numbers. No word of the vocabulary is asked whether this is a heading. Null where the lines hold nothing.
 *
 * @param until line of the next pointed heading, which this table does not reach
 */
export function pointedTable(rows: readonly CellRow[], heading: PointedHeading, until = Infinity): Table | null {
  const { lines, titles } = pointedLines(rows, heading.transposed);
  const layers = lines.filter(({ line }) => line >= heading.first && line <= heading.last);
  if (layers.length === 0) return null;
  const repeated = new Set(layers.map(textOf));
  const body = lines.filter((line) => line.line > heading.last && line.line < until);
  const above = heading.transposed ? [] : lines.filter(({ line }) => line < heading.first);
  return {
    transposed: heading.transposed,
    titles: [...titles, ...titlesOf(above)],
    outerTitles: [],
    columns: headingPaths(layers, [0, Infinity]),
    lines: body.filter((line) => !repeated.has(textOf(line)) && !lineTraits(line).columnNumbers),
    struck: [],
  };
}
