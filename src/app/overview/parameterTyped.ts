import type { ParameterValue } from "../../domain/parameters/parameter";
import { isTableByYear } from "../../domain/parameters/isTableByYear";
import { switchName } from "../../text/parameters/switchName";
import { tableByYearText } from "../../text/parameters/tableByYearText";

/**
 * A value as a person types it into the pane, and as `readParameter` reads it back: parameterTyped(0.35) // «0,35». «Автоматически»
 * is an empty field.
 */
export function parameterTyped(value: ParameterValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return switchName(value);
  if (typeof value === "string") return value;
  return isTableByYear(value) ? tableByYearText(value) : value.join("; ");
}
