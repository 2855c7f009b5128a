import { glue } from "../typography/glue";

export type FailureParams = Readonly<Record<string, string | number>>;

/** A failure as a person reads it: what happened · why · what became of the workbook · what to do, in Excel's own words. */
export interface FailureText {
  /** True now, without a full stop: the title. */
  readonly what: string;
  readonly why: string;
  readonly state: string;
  readonly steps: readonly string[];
  /** Whether trying again can help. */
  readonly retry: boolean;
}

/** A failure before its typography: `failureText` glues short words. */
export function failureText(what: string, why: string, state: string, steps: readonly string[], retry: boolean): FailureText {
  return { what: glue(what), why: glue(why), state: glue(state), steps: steps.map(glue), retry };
}
