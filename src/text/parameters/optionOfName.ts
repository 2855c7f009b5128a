import { parameterOptions } from "./parameterOptions";

/**
 * The option a person chose by its words; letters' case and outer spaces do not matter. Null when no option bears the words.
 *
 * @example optionOfName("federalVpr", "В выявлении") // "included"
 */
export function optionOfName(key: string, words: string): string | null {
  const wanted = words
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLocaleLowerCase("ru");
  return Object.entries(parameterOptions[key] ?? {}).find(([, name]) => name === wanted)?.[0] ?? null;
}
