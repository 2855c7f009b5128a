import type { YearMention } from "../context/yearMention";
import type { SheetKind } from "../reading";
import type { SettledColumn } from "../roles/columnFacets";

/** The figures of one result, by role; a role ending in "Share" is a share of n. */
export type ResultRole =
  | "n"
  | "participants"
  | "mark2"
  | "mark3"
  | "mark4"
  | "mark5"
  | "mark2Share"
  | "mark3Share"
  | "mark4Share"
  | "mark5Share"
  | "low"
  | "lowShare"
  | "passed"
  | "passedShare"
  | "quality"
  | "qualityShare"
  | "mean";

export const markRoles = ["mark2", "mark3", "mark4", "mark5"] as const;
export const markShareRoles = ["mark2Share", "mark3Share", "mark4Share", "mark5Share"] as const;

/** Columns that together hold one result a row: a subject's block of a wide sheet, or the whole of a narrow one. */
export interface ResultGroup {
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: YearMention | null;
  readonly procedure: SheetKind | null;
  readonly columns: ReadonlyMap<ResultRole, ResultColumn>;
}

export interface ResultColumn {
  readonly at: number;
  /** The heading says count or share; false = it was supposed and content decides. */
  readonly unitStated: boolean;
  readonly meanHint: "mark" | "test" | "percent" | "primary" | null;
  /** What a person settled of the column; absent where nobody did. */
  readonly settled?: SettledColumn | undefined;
}
