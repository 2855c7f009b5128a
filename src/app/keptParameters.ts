import type { RawParameter } from "../domain/parameters/mergeParameters";
import { parameterCatalogue } from "../domain/parameters/parameterCatalogue";
import type { KeptInputs } from "../reports/reportInput";
import { optionOfName } from "../text/parameters/optionOfName";
import { parameterValueText } from "../text/parameters/parameterValueText";

/**
 * What stands in the value cells of the sheet «Параметры», by key; empty before the first run. Choices stand there by their
 * Russian names, an unset value by the word for it.
 */
export function keptParameters(kept: KeptInputs): Readonly<Record<string, RawParameter>> {
  const values: Record<string, RawParameter> = {};
  for (const [key, cells] of kept.get("parameters") ?? []) {
    const raw = cells.get("value");
    if (raw !== undefined && raw !== null) values[key] = fromWords(key, raw);
  }
  return values;
}

function fromWords(key: string, raw: string | number | boolean): RawParameter {
  const definition = parameterCatalogue.find((one) => one.key === key);
  if (!definition || typeof raw !== "string") return raw;
  if (definition.kind.type === "choice") return optionOfName(definition.key, raw) ?? raw;
  const unset = [null, "", []].some((empty) => raw.trim() === parameterValueText(definition, empty));
  return unset && definition.kind.type !== "switch" ? "" : raw;
}
