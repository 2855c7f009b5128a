import type { RawParameter } from "../../domain/parameters/mergeParameters";
import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import { optionOfName } from "../../text/parameters/optionOfName";
import { parametersWords } from "../../text/sheets/parametersWords";
import { inputNames } from "../inputs/inputNames";
import type { KeptInputs } from "../reportInput";

/**
 * What people typed on «Параметры», ready for `mergeParameters`: the words of a list become the keys of its options and
 * «нет» an empty list. The way back of `parameterCell`. A text that is no option stays, so that the merging reports it.
 */
export function parameterInputs(kept: KeptInputs): Readonly<Record<string, RawParameter>> {
  const kinds = new Map<string, string>(parameterCatalogue.map(({ key, kind }) => [key, kind.type]));
  const inputs: Record<string, RawParameter> = {};
  for (const [key, cells] of kept.get(inputNames.parameters) ?? []) {
    const typed = cells.get("value");
    if (typed === undefined || typed === null) continue;
    inputs[key] = typeof typed === "string" ? fromWords(key, kinds.get(key), typed) : typed;
  }
  return inputs;
}

function fromWords(key: string, kind: string | undefined, typed: string): RawParameter {
  if (kind === "choice") return optionOfName(key, typed) ?? typed;
  const isList = kind === "years" || kind === "grades";
  return isList && typed.trim().toLocaleLowerCase("ru") === parametersWords.none ? "" : typed;
}
