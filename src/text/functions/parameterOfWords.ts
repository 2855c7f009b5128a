import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { parameterGroupName } from "../parameters/parameterGroupName";
import { parameterText } from "../parameters/parameterText";
import { parametersWords } from "../sheets/parametersWords";
import { wordKey } from "./wordKey";

const keys: ReadonlyMap<string, ParameterKey> = new Map(parameterCatalogue.map(({ key }) => [wordKey(parameterText(key).name), key]));
const headings: ReadonlySet<string> = new Set([
  wordKey(parametersWords.headings.name),
  ...parameterCatalogue.map(({ group }) => wordKey(parameterGroupName(group))),
]);

/** The parameter that stands under a name on «Параметры»; "heading" for the heading of the table or of a section, null for other words. */
export function parameterOfWords(words: string): ParameterKey | "heading" | null {
  const key = wordKey(words);
  return keys.get(key) ?? (headings.has(key) ? "heading" : null);
}
