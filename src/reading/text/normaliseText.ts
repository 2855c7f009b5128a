import { cleanCharacters } from "./cleanCharacters";
import { unifyAlphabet } from "./unifyAlphabet";

/**
 * The form in which texts of cells are compared with a vocabulary: characters cleaned, lower case, ё as е, letters of
 * the wrong alphabet undone, superscript footnotes dropped, every way to write the number sign («№ 1», «N1», «No. 1»,
 * «Nº1») brought to «№1». Never shown to a person and never written to a cell. Empty text stays empty.
 *
 * @example normaliseText("  Кол-во\u00a0участникoв¹") // "кол-во участников"
 * @example normaliseText("МБОУ «СОШ N 5»") // 'мбоу "сош №5"'
 */
export function normaliseText(text: string): string {
  const numbered = cleanCharacters(text)
    .replace(/[¹²³⁰⁴-⁹]+/g, "")
    .replace(/№\s*№/g, "№")
    .replace(/(^|[^a-zа-яё])[nN](?:[oOоО°º]\.?|\.)?\s?(?=\d)/g, "$1№")
    .replace(/\s*№\s*(?=\S)/g, " №");
  return unifyAlphabet(numbered).toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ").trim();
}
