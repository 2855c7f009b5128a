import type { RawParameter } from "../../domain/parameters/mergeParameters";
import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import { parametersWords } from "../sheets/parametersWords";
import { optionOfName } from "./optionOfName";

const kinds: ReadonlyMap<string, string> = new Map(parameterCatalogue.map(({ key, kind }) => [key, kind.type]));

/**
 * What a person typed for a parameter, ready for `mergeParameters`: the words of a list become the key of its option and «нет» an
 * empty list or table. A text that is no option stays, so that the merging reports it.
 *
 * @example typedParameter("federalVpr", "в выявлении") // "included"
 */
export function typedParameter(key: string, typed: string | number | boolean): RawParameter {
  if (typeof typed !== "string") return typed;
  const kind = kinds.get(key);
  if (kind === "choice") return optionOfName(key, typed) ?? typed;
  const isList = kind === "years" || kind === "grades" || kind === "scalesByYear";
  return isList && typed.trim().toLocaleLowerCase("ru") === parametersWords.none ? "" : typed;
}
