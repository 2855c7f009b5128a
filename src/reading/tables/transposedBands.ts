import type { CellRow } from "../cells/cell";
import { parseHeading } from "../roles/parseHeading";
import { cellText } from "../cells/cellText";
import type { LineTraits } from "./lineTraits";

/** Rows first…last (indices) of a table whose schools stand in columns. */
export interface TransposedBand {
  readonly first: number;
  readonly last: number;
}

/** How many indicators of a passport, of staff or of results the best column of labels names. */
function labelHits(rows: readonly CellRow[]): number {
  const hits = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells.length < 2) continue;
    for (const cell of cells.slice(0, 3)) {
      if (typeof cell.value !== "string" && !(typeof cell.value === "number" && cell.value >= 2 && cell.value <= 5)) continue;
      const facets = parseHeading(cellText(cell));
      if (facets.measure === null && facets.passport === null && facets.staff === null && facets.olympiad === null) continue;
      hits.set(cell.column, (hits.get(cell.column) ?? 0) + 1);
    }
  }
  return Math.max(0, ...hits.values());
}

/** «ОО | СОШ №5» over a list of indicators: the only school of a transposed table, under the heading of schools at its left. */
function headsOneSchool(rows: readonly CellRow[], i: number): boolean {
  const [first, second] = rows[i]?.cells ?? [];
  if (first === undefined || second === undefined || typeof first.value !== "string" || parseHeading(cellText(first)).identity !== "school")
    return false;
  return labelHits(rows.slice(i + 1)) >= 3;
}

/** Lines just above the schools that fill the schools' own columns belong to the table: numbers in order, codes, logins. */
function firstOf(rows: readonly CellRow[], start: number, floor: number): number {
  const columns = new Set(rows[start]?.cells.map(({ column }) => column));
  let first = start;
  while (first > floor) {
    const above = rows[first - 1];
    if (above === undefined || above.row !== (rows[first]?.row ?? 0) - 1) break;
    const shared = above.cells.filter(({ column }) => columns.has(column)).length;
    if (shared < 2 || shared * 2 < columns.size) break;
    first -= 1;
  }
  return first;
}

/**
 * Finds tables that are transposed: a row of two or more schools over a column of indicators («Показатель | СОШ №1 | СОШ №2»), or
 * a list of indicators with their numbers and no school in the table at all (one sheet a school). Empty when the sheet reads by rows.
 */
export function transposedBands(rows: readonly CellRow[], traits: readonly LineTraits[]): TransposedBand[] {
  const perColumn = new Map<number, number>();
  for (const { schools } of traits) for (const { at } of schools) perColumn.set(at, (perColumn.get(at) ?? 0) + 1);
  const tallest = Math.max(0, ...perColumn.values());
  const named = (i: number): boolean => {
    const trait = traits[i];
    return (
      trait !== undefined && (trait.schools.length >= 2 || (trait.schools.length === 1 && headsOneSchool(rows, i))) && trait.numbers <= 1
    );
  };
  // Logins over names, full names over short ones: the last such line begins the table.
  const starts = traits.flatMap((_, i) => (named(i) && !(named(i + 1) && rows[i + 1]?.row === (rows[i]?.row ?? 0) + 1) ? [i] : []));
  const widest = Math.max(0, ...starts.map((i) => traits[i]?.schools.length ?? 0));
  const all = traits.reduce((sum, { schools }) => sum + schools.length, 0);
  const alone = starts.reduce((sum, i) => sum + (traits[i]?.schools.length ?? 0), 0) === all;
  if (starts.length > 0 && (widest > tallest || alone)) {
    const firsts = starts.map((start, k) => firstOf(rows, start, (starts[k - 1] ?? -1) + 1));
    return firsts
      .map((first, k) => ({ first, last: (firsts[k + 1] ?? rows.length) - 1, start: starts[k] ?? first }))
      .filter(({ last, start }) => labelHits(rows.slice(start + 1, last + 1)) >= 1)
      .map(({ first, last }) => ({ first, last }));
  }
  const namedRows = rows.filter((row, i) => row.cells.length >= 2 && (traits[i]?.schools.length ?? 0) > 0).length;
  const hasIdentity = namedRows >= 2 || traits.some(({ identities, hits, marks, years }) => identities >= 1 && hits + marks + years >= 3);
  const labelled = rows.findIndex((row) => row.cells.length >= 2 && labelHits([row]) > 0);
  if (hasIdentity || labelled < 0 || labelHits(rows) < 3) return [];
  const above = rows[labelled - 1];
  const headed = above !== undefined && above.cells.length >= 2 && above.row === (rows[labelled]?.row ?? 0) - 1;
  return [{ first: headed ? labelled - 1 : labelled, last: rows.length - 1 }];
}
