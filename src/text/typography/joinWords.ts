import { nbsp } from "./characters";

/** A list in a sentence: joinWords(["ОГЭ", "ЕГЭ", "ВПР"]) // «ОГЭ, ЕГЭ и ВПР». Empty list → empty text. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} и${nbsp}${last}`;
}
