import type { Area, CellValue, SheetGrid } from "../../reading/grid";
import type { Block, BlockCells, BlockMarks } from "./block";
import type { Extent } from "./extent";

/**
 * Puts the blocks together: one grid an extent, cropped to the cells that hold more than spaces; extents of nothing but
 * spaces give none. A sheet whose content lies far apart gives several grids of the same name.
 */
export function composeGrids(
  extents: readonly Extent[],
  blocks: readonly BlockCells[],
  marks: ReadonlyMap<Block, BlockMarks>,
): SheetGrid[] {
  const byExtent = new Map<Extent, BlockCells[]>();
  for (const cells of blocks) {
    const list = byExtent.get(cells.block.extent);
    if (list) list.push(cells);
    else byExtent.set(cells.block.extent, [cells]);
  }
  return extents.flatMap((extent) => composeGrid(extent, byExtent.get(extent) ?? [], marks) ?? []);
}

function composeGrid({ sheet, area }: Extent, blocks: readonly BlockCells[], marks: ReadonlyMap<Block, BlockMarks>): SheetGrid | null {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const formats = Array.from({ length: height }, () => new Array<string>(width).fill("General"));
  for (const { block, values: rows, numberFormats } of blocks) {
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const [y, x] = [block.area.top - area.top + r, block.area.left - area.left + c];
        (values[y] ?? [])[x] = toCellValue(value);
        (formats[y] ?? [])[x] = numberFormats[r]?.[c] ?? "General";
      }),
    );
  }
  const content = contentArea(values);
  if (!content) return null;
  const crop = <T>(rows: readonly T[][]): T[][] =>
    rows.slice(content.top, content.bottom + 1).map((row) => row.slice(content.left, content.right + 1));
  return {
    file: null,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    top: area.top + content.top,
    left: area.left + content.left,
    values: crop(values),
    numberFormats: crop(formats),
    merges: blocks.some(({ merges }) => merges === null) ? null : distinct(blocks.flatMap(({ merges }) => merges ?? [])),
    hiddenRows: new Set(blocks.flatMap(({ block }) => marks.get(block)?.hiddenRows ?? [])),
    struckThrough: new Set(blocks.flatMap(({ block }) => marks.get(block)?.struckThrough ?? [])),
    date1904: false,
  };
}

/** Excel gives "" for a blank cell (and for a formula that shows nothing). */
function toCellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === "" || value === null || value === undefined ? null : String(value);
}

function contentArea(values: readonly (readonly CellValue[])[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null || (typeof value === "string" && value.trim() === "")) return;
      [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), r, Math.max(right, c)];
    }),
  );
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** A merged area that reaches over a border between blocks may be told twice. */
function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [`${area.top},${area.left},${area.bottom},${area.right}`, area])).values()];
}
