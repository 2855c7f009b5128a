import type { Area } from "../../reading/grid";
import type { SheetEntry } from "../sheets/sheetEntry";

/** A piece of a sheet that has to be read. */
export interface Extent {
  readonly sheet: SheetEntry;
  readonly area: Area;
}

/** Cells of an area. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The smallest area that holds both. */
export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** A sheet too large to be read: said, never cut. */
export interface UnreadSheet {
  readonly name: string;
  readonly cells: number;
}
