import { cleanCharacters } from "../text/cleanCharacters";
import { namesSchool } from "../rows/namesSchool";
import { unifyAlphabet } from "../text/unifyAlphabet";

const beginnings =
  /(?<=^|[\s(«"])(?:(?:[\p{L}-]+(?:ск|цк)(?:ая|ой|ий|ого)\s+){1,2}(?:№?\s?\d{1,3}(?:-я)?\s+)?(?=сош|оош|нош|сш|сред|основ|начал|гимнази|лице|школ)|(?:[а-яё-]+(?:ск|цк)ий\s+)?филиал\s+(?=[а-яё«"])|(?:[МГ][БКАО]?[ОУ]{1,2}(?:СОШ|ООШ|НОШ)?|ЧОУ|АНО|СОШ|ООШ|НОШ)(?=[\s"«№\d])|муниципальн|государственн|средн[а-яё]+ (?:обще)?образоват|основн[а-яё]+ (?:обще)?образоват|гимнази|лице[йя]|школ[аы]\s*(?:№|N|\d))/giu;

/**
 * The school that a title, a sheet's or a file's name speaks of: «Социальный паспорт МБОУ СОШ №5 на 2024-2025 учебный год»
 * → «МБОУ СОШ №5». «Государственной итоговой аттестации» begins like a name and is none: the next beginning is tried. Null when none is named.
 */
export function schoolInText(text: string): string | null {
  // «СОШ (2)»: Excel tells copies of a sheet apart so.
  const clean = cleanCharacters(text).replace(/\s\(\d{1,2}\)$/u, "");
  // Look-alike letters of the other alphabet are twins one for one: the places are the same.
  for (const { index } of unifyAlphabet(clean).matchAll(beginnings)) {
    const name = clean
      .slice(index)
      .replace(/[\s,;(]+(?:на|за|в|по состоянию на)?\s*(?:\d{1,2}\.\d{1,2}\.)?20\d\d.*$/iu, "")
      .replace(
        /[\s,;(]+(?:на|за|от|по состоянию на)\s+\d{1,2}\.?\s+(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр).*$/iu,
        "",
      )
      .replace(/[\s,;]+(?:за|на)\s+(?:учебн|отчетн).*$/iu, "")
      .replace(/[\s.,;:-]+$/u, "")
      .trim();
    if (namesSchool(name)) return name;
  }
  return null;
}
