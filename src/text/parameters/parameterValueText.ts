import type { ParameterDefinition, ParameterValue } from "../../domain/parameters/parameter";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { formatShortest } from "../typography/formatShortest";
import { isTableByYear } from "../../domain/parameters/isTableByYear";
import { optionName } from "./optionName";
import { switchName } from "./switchName";
import { tableByYearText } from "./tableByYearText";

/**
 * The value of a parameter as a person reads it; what is not set is said in words.
 *
 * @example parameterValueText(excludedYears, [2020, 2022]) // «2020; 2022»
 * @example parameterValueText(reportYear, null) // «автоматически»
 */
export function parameterValueText(definition: ParameterDefinition & { readonly key: ParameterKey }, value: ParameterValue): string {
  if (value === null) return "автоматически";
  if (typeof value === "number") return definition.unit === "years" && value > 1900 ? String(value) : formatShortest(value);
  if (typeof value === "boolean") return switchName(value);
  if (typeof value === "string") return definition.kind.type === "choice" ? optionName(definition.key, value) : value || "не задано";
  if (value.length === 0) return "нет";
  return isTableByYear(value) ? tableByYearText(value) : value.join("; ");
}
