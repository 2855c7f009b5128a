import type { FunctionArgument } from "../../text/functions/functionProblem";
import { functionError } from "../functionError";
import { readNumber } from "./readNumber";

/** A number that must be there: a blank cell is the error «нет данных». */
export function needNumber(cell: unknown, what: FunctionArgument): number {
  const value = readNumber(cell, what);
  if (value === null) throw functionError({ code: "noData" });
  return value;
}
