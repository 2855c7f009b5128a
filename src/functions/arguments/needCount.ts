import type { FunctionArgument } from "../../text/functions/functionProblem";
import { functionError } from "../functionError";
import { needNumber } from "./needNumber";

/** A whole number from 0 that must be there. */
export function needCount(cell: unknown, what: FunctionArgument): number {
  const value = needNumber(cell, what);
  if (!Number.isSafeInteger(value) || value < 0) throw functionError({ code: "notCount", what, value });
  return value;
}
