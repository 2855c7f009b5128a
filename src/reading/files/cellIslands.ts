import type { Area } from "../grid";

/** A cell that holds something, in sheet coordinates. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A box up to this many cells is taken whole, however thinly it is filled. */
const smallBox = 250_000;
/** Below this share of filled cells a large box is cut where its emptiness is widest. */
const thin = 0.02;

function boxOf(cells: readonly Position[]): Area {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** The widest run of empty lines along one axis: the first line after it, and its width. */
function widestGap(cells: readonly Position[], axis: keyof Position): { after: number; width: number } {
  const lines = [...new Set(cells.map((cell) => cell[axis]))].sort((a, b) => a - b);
  let best = { after: 0, width: 0 };
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? 0;
    const width = line - (lines[index - 1] ?? 0) - 1;
    if (width > best.width) best = { after: line, width };
  }
  return best;
}

/**
 * The areas of a sheet that hold its cells: one box for an ordinary sheet; where a stray cell lies a million rows away,
 * several boxes, so that a used range to XFD1048576 costs nothing and the stray cell is still seen. No cells, no areas.
 *
 * @example cellIslands([{ row: 0, column: 0 }, { row: 1048575, column: 16383 }]).length // 2
 */
export function cellIslands(cells: readonly Position[]): Area[] {
  if (cells.length === 0) return [];
  const box = boxOf(cells);
  const size = (box.bottom - box.top + 1) * (box.right - box.left + 1);
  if (size <= smallBox || cells.length / size >= thin) return [box];
  const rows = widestGap(cells, "row");
  const columns = widestGap(cells, "column");
  if (rows.width === 0 && columns.width === 0) return [box];
  // Relative widths: a gap of 1000 columns splits a sheet more clearly than one of 1000 rows.
  const axis = rows.width / (box.bottom - box.top + 1) >= columns.width / (box.right - box.left + 1) ? "row" : "column";
  const after = axis === "row" ? rows.after : columns.after;
  return [...cellIslands(cells.filter((cell) => cell[axis] < after)), ...cellIslands(cells.filter((cell) => cell[axis] >= after))];
}
