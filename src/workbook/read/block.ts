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
  /** All or some of its rows are hidden, some cells struck through: which ones is asked apart. */
  readonly hasHiddenRows: boolean;
  readonly hasStruckThrough: boolean;
}

/** Rows and cells of a block with a look that changes what they mean. */
export interface BlockMarks {
  readonly hiddenRows: readonly number[];
  /** "row,column" in sheet coordinates. */
  readonly struckThrough: readonly string[];
}
