import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Area, CellValue, SheetGrid } from "../grid";
import { cellIslands } from "./cellIslands";
import type { Position } from "./cellIslands";

/** SheetJS keeps an error as a number; these are the texts of en-US Excel. */
const errorTexts: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
  255: "#WTF?",
};

function valueOf(cell: CellObject): CellValue {
  if (cell.t === "z" || cell.v === undefined) return null;
  if (cell.t === "e") return cell.w ?? errorTexts[Number(cell.v)] ?? "#VALUE!";
  if (cell.v instanceof Date) throw new RangeError(`Dates are read as serial numbers, got ${cell.v.toISOString()}`);
  if (typeof cell.v === "number" && !Number.isFinite(cell.v)) return "#NUM!";
  return cell.v === "" ? null : cell.v;
}

const overlap = (a: Area, b: Area): Area | null => {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
};

/** What is known of a sheet besides its cells. */
export interface SheetFrame {
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly date1904: boolean;
  readonly struckThrough: ReadonlySet<string> | null;
}

/**
 * A worksheet of SheetJS (read with `dense`) as grids: one for an ordinary sheet, several where cells lie in islands far apart, none
 * for a sheet without cells. Cells of spaces only do not stretch a grid. A merge that reaches beyond the cells is cut to them.
 */
export function gridsOfSheet(sheet: WorkSheet, frame: SheetFrame): SheetGrid[] {
  // SheetJS declares `!data` only for its own dense type; it is there because the file was read with `dense`.
  const rows = ((sheet as { "!data"?: (CellObject | undefined)[][] })["!data"] ?? []) as (CellObject | undefined)[][];
  const held: Position[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const value = cell === undefined ? null : valueOf(cell);
      if (value !== null && !(typeof value === "string" && /^\s*$/.test(value))) held.push({ row: r, column: c });
    });
  });
  const merges = (sheet["!merges"] ?? []).map(({ s, e }): Area => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const hiddenRows = new Set<number>();
  (sheet["!rows"] ?? []).forEach((row, r) => {
    if (row.hidden === true) hiddenRows.add(r);
  });
  return cellIslands(held).map((box): SheetGrid => {
    const take = <T>(of: (cell: CellObject | undefined) => T): T[][] =>
      Array.from({ length: box.bottom - box.top + 1 }, (_, r) =>
        Array.from({ length: box.right - box.left + 1 }, (__, c) => of(rows[box.top + r]?.[box.left + c])),
      );
    return {
      ...frame,
      top: box.top,
      left: box.left,
      values: take((cell) => (cell === undefined ? null : valueOf(cell))),
      numberFormats: take((cell) => String(cell?.z ?? "General")),
      merges: merges.flatMap((merge) => overlap(merge, box) ?? []),
      hiddenRows,
    };
  });
}
