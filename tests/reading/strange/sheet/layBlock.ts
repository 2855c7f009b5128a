import type { Block, BlockRow } from "./block";
import type { StrangeCell, StrangeSheet } from "./strangeSheet";

export interface Laying {
  readonly top: number;
  readonly left: number;
  readonly transposed?: boolean;
  /** A row 1, 2, 3 … under the heading. */
  readonly numbered?: boolean;
  /** The heading stands again after this many rows, as after a page break. */
  readonly repeatAfter?: number;
  /** Leave heading layers unmerged (typed into the first cell only). */
  readonly unmerged?: boolean;
}

type Put = (row: number, column: number, value: StrangeCell) => void;

function headingOf({ heads }: Block): { rows: StrangeCell[][]; merges: [number, number, number, number][] } {
  const depth = Math.max(...heads.map((head) => head.length));
  const rows = Array.from({ length: depth }, (_, layer): StrangeCell[] => heads.map((head) => head[layer] ?? null));
  const merges: [number, number, number, number][] = [];
  for (let layer = 0; layer < depth - 1; layer += 1) {
    for (let column = 0; column < heads.length; column += 1) {
      const text = rows[layer]?.[column];
      if (text === null || text === undefined) continue;
      if (heads[column]?.slice(layer + 1).every((below) => below === null)) merges.push([layer, column, depth - 1, column]);
      else {
        let last = column;
        while (last + 1 < heads.length && rows[layer]?.[last + 1] === text) last += 1;
        for (let other = column + 1; other <= last; other += 1) (rows[layer] ?? [])[other] = null;
        if (last > column) merges.push([layer, column, layer, last]);
        column = last;
      }
    }
  }
  return { rows, merges };
}

/** Lays a table on a sheet and tells its entries where they stand. Returns the first row below (or, transposed, also below). */
export function layBlock(
  sheet: StrangeSheet,
  block: Block,
  { top, left, transposed = false, numbered = false, repeatAfter, unmerged }: Laying,
): number {
  const put: Put = (row, column, value) => {
    const [r, c] = transposed ? [top + column, left + row] : [top + row, left + column];
    while (sheet.rows.length <= r) sheet.rows.push([]);
    const line = sheet.rows[r] ?? [];
    while (line.length <= c) line.push(null);
    line[c] = value;
  };
  const { rows: heading, merges } = headingOf(block);
  let next = 0;
  const layHeading = (): void => {
    heading.forEach((row, i) => row.forEach((value, column) => put(next + i, column, value)));
    if (unmerged !== true)
      for (const [t, l, b, r] of merges)
        sheet.merges.push(
          transposed
            ? { top: top + l, left: left + next + t, bottom: top + r, right: left + next + b }
            : { top: top + next + t, left: left + l, bottom: top + next + b, right: left + r },
        );
    next += heading.length;
    if (numbered) {
      block.heads.forEach((_, column) => put(next, column, column + 1));
      next += 1;
    }
  };
  const layRow = ({ cells, entries, spans }: BlockRow): void => {
    cells.forEach((value, column) => put(next, column, value));
    entries.forEach((entry, i) => {
      const [first, last] = spans?.[i] ?? [0, block.heads.length - 1];
      entry.place = transposed
        ? { top: top + first, bottom: top + last, left: left + next, right: left + next }
        : { top: top + next, bottom: top + next, left: left + first, right: left + last };
      sheet.entries.push(entry);
    });
    next += 1;
  };
  layHeading();
  block.rows.forEach((row, i) => {
    if (repeatAfter !== undefined && i === repeatAfter) layHeading();
    layRow(row);
  });
  return transposed ? top + block.heads.length : top + next;
}
