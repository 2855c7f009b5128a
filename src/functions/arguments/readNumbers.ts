import type { FunctionArgument } from "../../text/functions/functionProblem";
import { readNumber } from "./readNumber";

/** Numbers of a row of cells; a blank cell is null. Throws for a text that is not a number. */
export function readNumbers(cells: readonly unknown[], what: FunctionArgument): (number | null)[] {
  return cells.map((cell) => readNumber(cell, what));
}
