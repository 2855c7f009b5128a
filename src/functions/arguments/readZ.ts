import { defaultParameters } from "../../domain/parameters/parameters";
import { functionError } from "../functionError";
import { readArgument } from "./readArgument";

/** Beyond it an interval leaves nothing out: a percentage or a number of another cell was meant. */
const WIDEST = 10;

/** z of an interval; where the argument is left out, that of the method. */
export function readZ(cell: unknown): number {
  const given = readArgument(cell);
  if (given.kind === "blank") return defaultParameters().z;
  if (given.kind === "text") throw functionError({ code: "notNumber", what: "z", text: given.text });
  if (!(given.value > 0)) throw functionError({ code: "badZ", value: given.value });
  if (given.value > WIDEST) throw functionError({ code: "outside", what: "z", value: given.value, from: 0, to: WIDEST });
  return given.value;
}
