import type { ParameterDefinition, ParameterValue } from "../../domain/parameters/parameter";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { optionName } from "../../text/parameters/optionName";
import { isTableByYear } from "../../domain/parameters/isTableByYear";
import { switchName } from "../../text/parameters/switchName";
import { tableByYearText } from "../../text/parameters/tableByYearText";
import { parametersWords } from "../../text/sheets/parametersWords";

/**
 * The value of a parameter as it stands in the cell people type into: numbers as numbers, the rest in words. Only
 * «автоматически» and an empty text are blank cells; `parameterInputs` reads every other one back.
 */
export function parameterCell(
  definition: ParameterDefinition & { readonly key: ParameterKey },
  value: ParameterValue,
): string | number | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return switchName(value);
  if (typeof value === "string") return definition.kind.type === "choice" ? optionName(definition.key, value) : value;
  if (value.length === 0) return parametersWords.none;
  if (!isTableByYear(value)) return value.join("; ");
  const [first] = value;
  // One score for all years stays a number.
  return value.length === 1 && first !== undefined && "score" in first ? first.score : tableByYearText(value);
}
