import type { FunctionArgument } from "../../text/functions/functionProblem";
import { functionError } from "../functionError";
import { readArgument } from "./readArgument";

/** A number of a cell, null when the cell is blank; a text that is no number is an error that names the argument. */
export function readNumber(cell: unknown, what: FunctionArgument): number | null {
  const given = readArgument(cell);
  if (given.kind === "text") throw functionError({ code: "notNumber", what, text: given.text });
  return given.kind === "blank" ? null : given.value;
}
