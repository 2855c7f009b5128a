import { cleanCharacters } from "../text/cleanCharacters";
import { namesSchool } from "../rows/namesSchool";

const beginning =
  /(?:^|[\s(«"])((?:(?:[МГ][БКАО]?[ОУ]{1,2}(?:СОШ|ООШ|НОШ)?|ЧОУ|АНО|СОШ|ООШ|НОШ)(?=[\s"«№\d])|муниципальн|государственн|средн[а-яё]+ (?:обще)?образоват|основн[а-яё]+ (?:обще)?образоват|гимнази|лице[йя]|школ[аы]\s*(?:№|N|\d)).*)$/iu;

/**
 * The school that a title, a sheet's or a file's name speaks of: «Социальный паспорт МБОУ СОШ №5 на 2024-2025 учебный год»
 * → «МБОУ СОШ №5». Null when none is named.
 */
export function schoolInText(text: string): string | null {
  const match = beginning.exec(cleanCharacters(text));
  if (match?.[1] === undefined) return null;
  const name = match[1]
    .replace(/[\s,;(]+(?:на|за|в|по состоянию на)?\s*(?:\d{1,2}\.\d{1,2}\.)?20\d\d.*$/iu, "")
    .replace(/[\s,;]+(?:за|на)\s+(?:учебн|отчетн).*$/iu, "")
    .replace(/[\s.,;:-]+$/u, "")
    .trim();
  return namesSchool(name) ? name : null;
}
