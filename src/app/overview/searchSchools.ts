import type { School } from "../../domain/assessment/school";
import { normaliseText } from "../../reading/text/normaliseText";

/**
 * Schools of which some spelling, code or login holds every word typed, those that begin with the words first. An empty search finds
 * nothing.
 *
 * @example searchSchools(schools, "сош 5") // finds «МБОУ СОШ № 5 п. Заводской» and «СОШ № 15»
 */
export function searchSchools(schools: readonly School[], text: string): School[] {
  const typed = plain(text);
  const words = typed.split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const spellings = (school: School): string[] =>
    [school.name, ...school.aliases, school.code, school.login].flatMap((one) => (one ? [plain(one)] : []));
  const matching = schools.flatMap((school) => {
    const own = spellings(school);
    if (!own.some((spelling) => words.every((word) => spelling.includes(word)))) return [];
    return [{ school, first: own.some((spelling) => spelling.startsWith(typed)) ? 0 : 1 }];
  });
  return matching.sort((a, b) => a.first - b.first).map(({ school }) => school);
}

/** As names are compared when reading, and without the signs a person does not type: «СОШ № 5» is found by «сош 5» and «сош№5». */
function plain(text: string): string {
  return normaliseText(text)
    .replace(/[№"«».,()-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
