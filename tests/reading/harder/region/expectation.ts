import type { RegionRecord, RegionResult } from "./regionTruth";

/** What a sheet tells of one result or record: the fields that must be read, and those whose cell was spoiled beyond reading. */
export interface Expectation {
  readonly result?: RegionResult;
  readonly record?: RegionRecord & {
    readonly family: "passport" | "staff" | "olympiad";
    readonly subject?: string;
    readonly stage?: string;
  };
  readonly fields: ReadonlySet<string>;
  /** Fields with a lost cell; any of them excuses what is missing, never what is wrong. */
  readonly lost: Set<string>;
  /** Name of the sheet and its file, as the reader will tell them. */
  place: { readonly file: string | null; readonly sheet: string } | null;
}

export const expectResult = (result: RegionResult, fields: readonly string[]): Expectation => ({
  result,
  fields: new Set(fields),
  lost: new Set(),
  place: null,
});
