import type { CellRow, CellSheet } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { headingPaths } from "../headings/headingPaths";
import { headingGroups } from "./headingGroups";
import type { LineTraits } from "./lineTraits";
import { lineTraits } from "./lineTraits";
import { splitStrips } from "./splitStrips";
import { sideExtents } from "./sideExtents";
import type { Table, TableColumn } from "./table";
import { transposedBands } from "./transposedBands";
import type { Line } from "./view";
import { viewOf } from "./view";

const textOf = (line: Line): string => line.slots.map(({ cell }) => cellText(cell)).join(" ");

function within(line: Line, [from, to]: readonly [number, number]): Line {
  return { line: line.line, slots: line.slots.filter(({ at }) => at >= from && at <= to) };
}

/** Lines above a heading, back to the last line of data, that are titles: a few texts, no row of numbers. */
function titleLines(lines: readonly Line[], traits: readonly LineTraits[], first: number, floor: number): Line[] {
  const titles: Line[] = [];
  for (let i = first - 1; i >= floor; i -= 1) {
    const [line, trait] = [lines[i], traits[i]];
    if (line === undefined || trait === undefined || line.slots.length > 6 || trait.numbers > 1 || trait.columnNumbers) break;
    if (trait.schools.length > 0 && line.slots.length > 1) break;
    titles.unshift(line);
  }
  return titles;
}

const sameHeadings = (a: readonly TableColumn[], b: readonly TableColumn[]): boolean => {
  const known = new Set(a.flatMap(({ at, path }) => path.map((text) => `${at}|${text}`)));
  return b.length > 0 && b.every(({ at, path }) => path.every((text) => known.has(`${at}|${text}`)));
};

/** Tables of one strip that reads by lines; a heading repeated after a page break continues its table. */
function tablesOfLines(lines: readonly Line[], traits: readonly LineTraits[]): Table[] {
  const groups = headingGroups(lines, traits);
  const tables: Table[] = [];
  let sheetTitles: string[] = [];
  groups.forEach((group, g) => {
    const layers = lines.slice(group.first, group.last + 1);
    const floor = (groups[g - 1]?.last ?? -1) + 1;
    const titles = titleLines(lines, traits, group.first, floor);
    const end = groups[g + 1]?.first ?? lines.length;
    const body = lines.filter((_, i) => i > group.last && i < end && !(traits[i]?.columnNumbers ?? false));
    for (const extent of sideExtents(layers)) {
      const columns = headingPaths(layers, extent);
      const inner = body.map((line) => within(line, extent)).filter(({ slots }) => slots.length > 0);
      const own = titles
        .map((line) => within(line, extent))
        .filter(({ slots }) => slots.length > 0)
        .map(textOf);
      const previous = tables.findIndex((table) => sameHeadings(table.columns, columns));
      const continued = tables[previous];
      if (continued !== undefined && own.length === 0) {
        tables[previous] = { ...continued, lines: [...continued.lines, ...inner] };
        continue;
      }
      const outer = [...sheetTitles, ...titles.map(textOf).filter((text) => !own.includes(text))];
      tables.push({ transposed: false, titles: own, outerTitles: outer, columns, lines: inner, struck: [] });
    }
    if (g === 0) sheetTitles = titles.map(textOf);
  });
  return tables;
}

/** A transposed band: its columns become lines, the labels at its left edge become the headings. */
function tableOfBand(rows: readonly CellRow[], titles: readonly string[], outerTitles: readonly string[]): Table[] {
  const struck = rows.filter(({ cells }) => cells.every((cell) => cell.struck));
  const lines = viewOf(
    rows.filter((row) => !struck.includes(row)),
    true,
  );
  const traits = lines.map(lineTraits);
  const counts = lines.map((line, i) => traits[i]?.schools.length === 0 && (traits[i].columnNumbers || isCounter(line)));
  const firstData = traits.findIndex(({ schools, numbers }, i) => counts[i] !== true && (schools.length > 0 || numbers >= 2));
  if (firstData <= 0) return [];
  const layers = lines.slice(0, firstData).filter((_, i) => counts[i] !== true);
  const edge = Math.max(...lines.map(({ slots }) => slots[slots.length - 1]?.at ?? 0));
  const columns = headingPaths(layers, [0, edge]);
  return [
    {
      transposed: true,
      titles,
      outerTitles,
      columns,
      lines: lines.slice(firstData),
      struck: struck.flatMap(({ cells }) => cells[0] ?? []),
    },
  ];
}

/** The column «№» of a transposed table: 1, 2, 3 … under it are no headings. */
function isCounter({ slots }: Line): boolean {
  const figures = slots
    .map(({ cell }) => cellText(cell))
    .filter((text) => /^\d{1,3}(?:\.\d{1,2})?\.?$/.test(text))
    .map(parseFloat);
  if (slots.length - figures.length > 3) return false;
  return (
    figures.length >= 3 &&
    figures[0] === 1 &&
    figures.every((figure, i) => i === 0 || figure >= (figures[i - 1] ?? 0)) &&
    (figures[figures.length - 1] ?? 0) > 1
  );
}

/**
 * Second stage: a sheet's cells → its tables, one under another, side by side or transposed, each with the titles that belong
 * to it. A sheet without a heading that the vocabulary knows has no tables.
 */
export function findTables(sheet: CellSheet): Table[] {
  const tables: Table[] = [];
  let sheetTitles: readonly string[] = [];
  for (const rows of splitStrips(sheet.rows)) {
    const lines = viewOf(rows, false);
    const traits = lines.map(lineTraits);
    const bands = transposedBands(rows, traits);
    const found = bands.length > 0 ? bandTables(rows, lines, traits, bands) : tablesOfLines(lines, traits);
    tables.push(...found.map((table) => ({ ...table, outerTitles: [...sheetTitles, ...table.outerTitles] })));
    const [first] = found;
    if (sheetTitles.length === 0 && first !== undefined) sheetTitles = first.titles;
  }
  return tables;
}

function bandTables(
  rows: readonly CellRow[],
  lines: readonly Line[],
  traits: readonly LineTraits[],
  bands: readonly { first: number; last: number }[],
): Table[] {
  let outer: readonly string[] = [];
  return bands.flatMap(({ first, last }, b) => {
    const titles = titleLines(lines, traits, first, (bands[b - 1]?.last ?? -1) + 1).map(textOf);
    const found = tableOfBand(rows.slice(first, last + 1), titles, outer);
    if (b === 0) outer = titles;
    return found;
  });
}
