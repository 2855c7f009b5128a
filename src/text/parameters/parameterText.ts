import type { ParameterKey } from "../../domain/parameters/parameters";
import { parameterDefinitions } from "../../domain/parameters/parameters";
import { glue } from "../typography/glue";
import { allParameterWords } from "./allParameterWords";
import { parameterSourceText } from "./parameterSourceText";
import { parameterUnitText } from "./parameterUnitText";

export interface ParameterText {
  readonly name: string;
  /** One or two sentences: what the number does. */
  readonly meaning: string;
  /** «—» where there is none. */
  readonly unit: string;
  /** Where the default comes from. */
  readonly source: string;
}

/**
 * Russian words of a parameter.
 *
 * @example parameterText("weightOge").name // «Вес ОГЭ»
 */
export function parameterText(key: ParameterKey): ParameterText {
  const [name, meaning] = allParameterWords[key];
  const { unit, source } = parameterDefinitions[key];
  return { name: glue(name), meaning: glue(meaning), unit: parameterUnitText(key, unit), source: parameterSourceText(source) };
}
