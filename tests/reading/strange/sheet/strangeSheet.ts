import type { Entry } from "./entry";

export type StrangeCell =
  string | number | boolean | null | { readonly value: number; readonly format: string } | { readonly error: number };

/** A made sheet with its truth. */
export interface StrangeSheet {
  readonly name: string;
  readonly rows: StrangeCell[][];
  readonly merges: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
  readonly hiddenRows: Set<number>;
  readonly hidden: 0 | 1 | 2;
  readonly entries: Entry[];
  /** Another used range than the cells have, as Excel remembers one. */
  readonly usedRange?: string;
}

export interface StrangeFile {
  /** With its folder; the ending says the format. */
  readonly path: string;
  /** The form it was made by: the line of the table of results. */
  readonly form: string;
  readonly sheets: readonly StrangeSheet[];
}

/** An empty sheet. */
export const strangeSheet = (name: string, hidden: 0 | 1 | 2 = 0): StrangeSheet => ({
  name,
  rows: [],
  merges: [],
  hiddenRows: new Set(),
  hidden,
  entries: [],
});
