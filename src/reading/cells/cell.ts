import type { Area, CellValue } from "../grid";

/** One cell that holds something: its value with all that the sheet says about it. Coordinates are the sheet's, zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  /** en-US number format, null where the host gave none. */
  readonly format: string | null;
  /** The merged area whose top-left corner this cell is. */
  readonly merge: Area | null;
  readonly hidden: boolean;
  readonly struck: boolean;
}

/** The cells of one row, left to right; a row without a filled cell does not exist. */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A sheet as its filled cells only: an empty used range of any size costs nothing after this stage. */
export interface CellSheet {
  readonly file: string | null;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly CellRow[];
}
