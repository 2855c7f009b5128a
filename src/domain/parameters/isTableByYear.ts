import type { MarkScale, YearlyScore } from "./byYear";
import type { ParameterValue } from "./parameter";

/** True for the rows of a table by year, false for a list of numbers; an empty list is either. */
export function isTableByYear(value: Extract<ParameterValue, readonly unknown[]>): value is readonly YearlyScore[] | readonly MarkScale[] {
  return value.some((item) => typeof item === "object");
}
