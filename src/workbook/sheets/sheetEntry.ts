import type { SheetMark } from "./sheetMark";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet of the open workbook as the list of sheets shows it. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Place among all sheets, hidden ones included, from 0. */
  readonly position: number;
  /** Null: the user's own sheet. */
  readonly mark: SheetMark | null;
  /** Made by a later version of the add-in: neither ours to change nor the user's data. */
  readonly later?: boolean;
  /** A person's copy of a generated sheet: it bears the mark too, yet it is his. It is neither read nor changed. */
  readonly copy: boolean;
}
