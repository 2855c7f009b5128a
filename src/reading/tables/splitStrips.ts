import type { CellRow } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { parseHeading } from "../roles/parseHeading";
import { namesSchool } from "../rows/namesSchool";

/** A strip can stand for itself when it tells schools apart: a heading like «Школа», or two names of schools. */
function standsAlone(rows: readonly CellRow[]): boolean {
  let schools = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (typeof cell.value !== "string") continue;
      const text = cellText(cell);
      const { identity } = text.length <= 120 ? parseHeading(text) : { identity: null };
      if ((identity === "school" || identity === "login") && cells.length > 1) return true;
      if (identity === null && namesSchool(text)) schools += 1;
      if (schools >= 2) return true;
    }
  }
  return false;
}

/**
 * Tables side by side: cuts the rows of a sheet at columns that are empty in every row of two cells or more (titles do not count), and
 * joins a piece that names no school to the piece on its left: an empty column inside one table separates nothing.
 * A sheet without an empty column is one strip.
 */
export function splitStrips(rows: readonly CellRow[]): CellRow[][] {
  const used = new Set<number>();
  for (const { cells } of rows) {
    if (cells.length < 2) continue;
    for (const { column, merge } of cells) for (let c = column; c <= Math.min(merge?.right ?? column, column + 200); c += 1) used.add(c);
  }
  const columns = [...used].sort((a, b) => a - b);
  const starts = columns.filter((column, i) => i > 0 && column > (columns[i - 1] ?? column) + 1);
  if (starts.length === 0) return [[...rows]];
  const edges = [-Infinity, ...starts, Infinity];
  const strips: CellRow[][] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    const piece = rows
      .map(({ row, cells }) => ({ row, cells: cells.filter(({ column }) => column >= from && column < to) }))
      .filter(({ cells }) => cells.length > 0);
    const left = strips[strips.length - 1];
    if (left === undefined || (standsAlone(piece) && standsAlone(left))) strips.push(piece);
    else strips[strips.length - 1] = joinRows(left, piece);
  }
  return strips;
}

function joinRows(left: readonly CellRow[], right: readonly CellRow[]): CellRow[] {
  const joined = new Map(left.map((row) => [row.row, row]));
  for (const { row, cells } of right) joined.set(row, { row, cells: [...(joined.get(row)?.cells ?? []), ...cells] });
  return [...joined.values()].sort((a, b) => a.row - b.row);
}
