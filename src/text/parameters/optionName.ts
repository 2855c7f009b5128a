import type { ParameterKey } from "../../domain/parameters/parameters";
import { parameterOptions } from "./parameterOptions";

/**
 * An option of a parameter in words: optionName("federalVpr", "diagnostic") // «только диагностика».
 *
 * @throws when the option has no words: it could not be chosen from a list.
 */
export function optionName(key: ParameterKey, option: string): string {
  const name = parameterOptions[key]?.[option];
  if (name === undefined) throw new Error(`No words for option ${option} of parameter ${key}`);
  return name;
}
