/**
 * Words as a key: the case, NBSP, line breaks, quotation marks and signs before the first letter do not matter, and ё is е.
 *
 * @example wordKey("■ ШНОР") // "шнор"
 * @example wordKey("Участников\n(всего)") // "участников (всего)"
 */
export function wordKey(words: string): string {
  return words
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/[«»"„“”]/g, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim()
    .toLocaleLowerCase("ru")
    .replaceAll("ё", "е");
}
