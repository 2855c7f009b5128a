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
  /** A person's copy of a generated sheet: it bears the mark too, yet it is his. It is neither read nor changed. */
  readonly copy: boolean;
}
