import type { RawParameter } from "../../domain/parameters/mergeParameters";
import { mergeParameters } from "../../domain/parameters/mergeParameters";
import type { Parameters } from "../../domain/parameters/parameters";
import { defaultParameters } from "../../domain/parameters/parameters";
import { parameterOfWords } from "../../text/functions/parameterOfWords";
import { typedParameter } from "../../text/parameters/typedParameter";
import { readText } from "../arguments/readText";
import { functionError } from "../functionError";
import { rowError } from "./rowError";

/**
 * Reads a table of parameters: the name as on «Параметры» in the first column, the value in the second. What is not named, or has an empty
 * value, is the default; a name nobody knows and a value that cannot be are errors.
 */
export function readParameters(range: unknown[][] | null | undefined): Parameters {
  const raw: Record<string, RawParameter> = {};
  (range ?? []).forEach(([nameCell, valueCell], index) => {
    const name = readText(nameCell);
    const value = plainValue(valueCell);
    const key = name === null ? "heading" : parameterOfWords(name);
    if (key === "heading" || value === null) return;
    if (key === null) throw rowError(index + 1, { code: "unknownParameter", name: name ?? "" });
    raw[key] = typedParameter(key, value);
  });
  const { parameters, findings } = mergeParameters(defaultParameters(), raw);
  const [wrong] = findings;
  if (wrong) throw functionError({ code: "parameter", finding: wrong });
  return parameters;
}

function plainValue(cell: unknown): string | number | boolean | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object" && "basicValue" in cell) return plainValue(cell.basicValue);
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return readText(cell);
}
