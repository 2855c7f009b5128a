import { readArgument } from "../arguments/readArgument";
import { rowError } from "./rowError";

/** A number of a row of a table; null where there is none. `heading` names the column in the error. */
export function rowNumber(cell: unknown, number: number, heading: string): number | null {
  const given = readArgument(cell);
  if (given.kind === "blank") return null;
  if (given.kind === "text") throw rowError(number, { code: "cellNotNumber", heading, text: given.text });
  return given.value;
}
