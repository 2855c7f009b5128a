import type { SheetMapping } from "../../reading/mapping/mapping";

/** An answer to a question about a school's name that waits for the next run, which puts it on «Школы». */
export interface SchoolAnswer {
  readonly savedOn: string;
  readonly spelling: string;
  readonly school: string;
}

/** What stands in one row of the sheet «Разметка». */
export type MemoryRecord = { readonly mapping: SheetMapping } | { readonly school: SchoolAnswer };

/** Where a record stands. */
export interface MemoryRow {
  readonly record: MemoryRecord;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** The sheet «Разметка» as it stands now, under whatever name. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly MemoryRow[];
  /** Rows that hold a record nobody can read any more (a person changed it). */
  readonly damaged: readonly number[];
  /** First free row. */
  readonly end: number;
}
