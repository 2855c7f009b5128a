import type { Area } from "../../reading/grid";
import type { Extent } from "./extent";

/** A piece of an extent small enough to be asked for in one request. */
export interface Block {
  readonly extent: Extent;
  readonly area: Area;
}

/** What Excel answered for a block. */
export interface BlockCells {
  readonly block: Block;
  /** Raw values, "" for blank. */
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas that begin in the block, or null where this Excel cannot tell. */
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: readonly number[];
  /** "row,column" in sheet coordinates. */
  readonly struckThrough: readonly string[];
}
