import type { FunctionArgument } from "../../text/functions/functionProblem";
import { functionError } from "../functionError";
import { needNumber } from "./needNumber";

/** An index of results that must be there, 0–100. */
export function needIndex(cell: unknown, what: FunctionArgument): number {
  const value = needNumber(cell, what);
  if (value < 0 || value > 100) throw functionError({ code: "outside", what, value, from: 0, to: 100 });
  return value;
}
