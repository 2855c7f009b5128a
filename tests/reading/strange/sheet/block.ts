import type { Entry } from "./entry";
import type { StrangeCell } from "./strangeSheet";

/** A table before it is laid on a sheet. */
export interface Block {
  /** Heading of each column, from the upper layer down; null = the layer above goes on. Equal upper neighbours are one merged cell. */
  readonly heads: readonly (readonly (string | number | null)[])[];
  readonly rows: readonly BlockRow[];
}

export interface BlockRow {
  readonly cells: readonly StrangeCell[];
  readonly entries: readonly Entry[];
  /** Columns of each entry where a row holds several; else the whole row. */
  readonly spans?: readonly (readonly [left: number, right: number])[];
}
