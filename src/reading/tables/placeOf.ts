import type { Cell } from "../cells/cell";
import type { Line } from "./view";

/** Where the cell of a line at a column stands in the sheet, also when it is blank and so no cell at all. */
export function placeOf(line: Line, at: number, transposed: boolean): Pick<Cell, "row" | "column"> {
  return transposed ? { row: at, column: line.line } : { row: line.line, column: at };
}
