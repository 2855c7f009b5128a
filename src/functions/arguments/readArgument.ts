import { provided } from "../provided";

/** What stands in a cell given to a function. */
export type Argument =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "blank" } | { readonly kind: "text"; readonly text: string };

/**
 * Reads one cell where a number is expected: a blank cell and the usual signs for «no data» are blank, never 0; a number written
 * as text is read as the reports read it («45,5 %», «12*», «1 234»); anything else is text. An error in a cell never
 * comes here: Excel passes it on itself.
 *
 * @example readArgument("45,5 %") // { kind: "number", value: 45.5 }
 */
export function readArgument(cell: unknown): Argument {
  if (typeof cell === "number") return finite(cell, String(cell));
  if (cell === null || cell === undefined || cell === "") return { kind: "blank" };
  // A cell of a data type (a currency, an entity) comes as an object that carries its plain value.
  if (typeof cell === "object" && "basicValue" in cell) return readArgument(cell.basicValue);
  if (typeof cell !== "string") return { kind: "text", text: String(cell) };
  const reading = provided().number(cell);
  if (reading.kind === "number") return finite(reading.value, cell.trim());
  return reading.kind === "missing" ? { kind: "blank" } : { kind: "text", text: cell.trim() };
}

/** A number as it can be calculated with: −0 is 0, and what no cell can hold stays the text it was. */
function finite(value: number, text: string): Argument {
  return Number.isFinite(value) ? { kind: "number", value: value === 0 ? 0 : value } : { kind: "text", text };
}
