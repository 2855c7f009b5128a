import { parseSchoolName } from "./parseSchoolName";
import { rowPopulation } from "./rowPopulation";

/**
 * Is this cell's text the name (or login) of one school? Used to find the column of schools, so a bare type («СОШ», «Гимназия», which a
 * column of types holds), a heading, a total, a district or a region is not.
 *
 * @example looksLikeSchool("МБОУ «СОШ №5 а. Псыж»") // true
 * @example looksLikeSchool("Итого") // false
 */
export function looksLikeSchool(text: string): boolean {
  return rowPopulation(text) === "school" && parseSchoolName(text).isDistinct;
}
