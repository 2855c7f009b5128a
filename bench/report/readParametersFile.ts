import type { RawParameter } from "../../src/domain/parameters/mergeParameters";
import { mergeParameters } from "../../src/domain/parameters/mergeParameters";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { findingText } from "../../src/text/findings/findingText";
import { readFile } from "./readFile";
import { ReportError, exitCodes } from "./reportError";

/**
 * Values of parameters from a JSON object {"<key>": <value>}: the shape of `parameters` in the command's own JSON. A key nobody
 * knows or a value out of bounds ends the command: a run with other parameters than were meant would be worse than none.
 */
export function readParametersFile(full: string, name: string): Readonly<Record<string, RawParameter>> {
  const values = parse(new TextDecoder().decode(readFile(full, name)), name);
  const [problem] = mergeParameters(defaultParameters(), values).findings;
  if (problem) throw new ReportError(exitCodes.usage, `Файл параметров, ${name}: ${findingText(problem).message}`);
  return values;
}

function parse(text: string, name: string): Record<string, RawParameter> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new ReportError(exitCodes.unreadable, `Файл параметров — не JSON: ${name}`, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ReportError(exitCodes.unreadable, `Файл параметров — не объект {"ключ": значение}: ${name}`);
  }
  return value as Record<string, RawParameter>;
}
