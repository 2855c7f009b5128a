import type { Cell } from "../cells/cell";
import type { Line } from "./view";

/** Where the cell of a line at a column stands in the sheet, also when it is blank and so no cell at all. */
export function placeOf(line: Line, at: number, transposed: boolean): Pick<Cell, "row" | "column"> {
  // The second of two figures in one cell stands half a column further (see splitPairs).
  const place = Math.floor(at);
  return transposed ? { row: place, column: line.line } : { row: line.line, column: place };
}
