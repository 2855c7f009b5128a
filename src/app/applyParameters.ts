import { parameterCatalogue } from "../domain/parameters/parameterCatalogue";
import { readParameter } from "../domain/parameters/readParameter";
import { inputNames } from "../reports/inputs/inputNames";
import { parameterCell } from "../reports/parameters/parameterCell";
import { applyInputs } from "./applyInputs";
import type { RunOptions } from "./runOptions";

/**
 * Puts parameters in force: what was typed goes to the sheet «Параметры», from where every run takes them.
 *
 * @param texts as typed, by key
 * @throws when a text cannot be read as its parameter, or names none: a face checks first
 */
export function applyParameters(texts: Readonly<Record<string, string>>, options: RunOptions = {}): Promise<void> {
  const edits = Object.entries(texts).map(([key, text]) => {
    const definition = parameterCatalogue.find((one) => one.key === key);
    const reading = definition && readParameter(definition, text);
    if (!definition || !reading?.ok) throw new RangeError(`${JSON.stringify(text)} is no value of ${key}`);
    return { input: inputNames.parameters, rowKey: key, columnKey: "value", value: parameterCell(definition, reading.value) };
  });
  return applyInputs(edits, options);
}
