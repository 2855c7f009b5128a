import type { Cell } from "../cells/cell";
import type { Line } from "./view";

/** One column of a table: where it stands and the texts of its heading, from the top layer down. */
export interface TableColumn {
  readonly at: number;
  readonly path: readonly string[];
  readonly headings: readonly Cell[];
}

/** One table peeled off a sheet: titles, columns with their layered headings, and the lines under them. */
export interface Table {
  readonly transposed: boolean;
  /** Texts that stand over this table's own columns, the nearest last. */
  readonly titles: readonly string[];
  /** Titles of the sheet that stand further away (over a neighbour, or over the first table): weaker context. */
  readonly outerTitles: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly lines: readonly Line[];
  /** First cells of struck-through rows that were left out of a transposed table, where no line could tell of them. */
  readonly struck: readonly Cell[];
}
