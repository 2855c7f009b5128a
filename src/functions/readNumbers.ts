import type { FunctionArgument } from "../text/functions/functionProblem";
import { functionError } from "./functionError";
import { readArgument } from "./readArgument";

/** Numbers of a row of cells; a blank cell is null. Throws for a text that is not a number. */
export function readNumbers(cells: readonly unknown[], what: FunctionArgument): (number | null)[] {
  return cells.map((cell) => {
    const given = readArgument(cell);
    if (given.kind === "text") throw functionError({ code: "notNumber", what, text: given.text });
    return given.kind === "blank" ? null : given.value;
  });
}
