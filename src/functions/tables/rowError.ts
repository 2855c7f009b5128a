import type { RowProblem } from "../../text/functions/functionProblem";
import { functionError } from "../functionError";

/** What is wrong with one row of a table, as the error of the whole function. */
export function rowError(number: number, problem: RowProblem): CustomFunctions.Error {
  return functionError({ code: "tableRow", number, problem });
}
