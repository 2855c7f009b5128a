import type { Area, CellValue, SheetGrid } from "../../../../src/reading/grid";

const moved = ({ top, left, bottom, right }: Area, down: number, across: number): Area => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});

/** Two sheets as one: the second to the right of the first behind a blank column, or below it behind a blank row. */
export function besideGrids(first: SheetGrid, second: SheetGrid, way: "right" | "below"): SheetGrid {
  const [width, height] = [first.values[0]?.length ?? 0, first.values.length];
  const down = way === "below" ? height + 1 : 0;
  const across = way === "right" ? width + 1 : 0;
  const rows = Math.max(height, down + second.values.length);
  const columns = Math.max(width, across + (second.values[0]?.length ?? 0));
  const take = <T>(blank: T, one: readonly (readonly T[])[] | null, other: readonly (readonly T[])[] | null): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => one?.[r]?.[c] ?? other?.[r - down]?.[c - across] ?? blank),
    );
  const set = <T>(one: ReadonlySet<T> | null, other: ReadonlySet<T> | null, shift: (value: T) => T): Set<T> =>
    new Set([...(one ?? []), ...[...(other ?? [])].map(shift)]);
  const [top, left] = [first.top - second.top + down, first.left - second.left + across];
  return {
    ...first,
    values: take<CellValue>(null, first.values, second.values),
    numberFormats: take<string>("General", first.numberFormats, second.numberFormats),
    merges: [...(first.merges ?? []), ...(second.merges ?? []).map((area) => moved(area, top, left))],
    hiddenRows: set(first.hiddenRows, second.hiddenRows, (row) => row + top),
    struckThrough: set(first.struckThrough, second.struckThrough, (key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return `${row + top},${column + left}`;
    }),
  };
}
