import { defaultParameters } from "../../domain/parameters/parameters";
import { functionError } from "../functionError";
import { readArgument } from "./readArgument";

/** z of an interval; where the argument is left out, that of the method. */
export function readZ(cell: unknown): number {
  const given = readArgument(cell);
  if (given.kind === "blank") return defaultParameters().z;
  if (given.kind === "text") throw functionError({ code: "notNumber", what: "z", text: given.text });
  if (!(given.value > 0)) throw functionError({ code: "badZ", value: given.value });
  return given.value;
}
