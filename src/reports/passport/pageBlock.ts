import type { MergedRange, ModelCell, StyledRange } from "../sheetModel";

/** Columns of a page, all of one width. */
export const pageColumns = 12;
/** Characters. */
export const columnWidth = 7.35;
/** Characters of room that the padding between two columns gives to a text over both. */
export const paddingWidth = 0.7;

/** A piece of a page: rows with their heights, looks and merged cells; rows count from its first one. */
export interface PageBlock {
  readonly rows: readonly (readonly ModelCell[])[];
  /** Points, one a row. */
  readonly heights: readonly number[];
  readonly styles: readonly StyledRange[];
  readonly merges: readonly MergedRange[];
}
