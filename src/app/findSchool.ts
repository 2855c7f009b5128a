import type { School } from "../domain/assessment/school";
import type { CellValue } from "../reading/grid";
import { normaliseText } from "../reading/text/normaliseText";

/**
 * The school named in some cells (a selected row, a word typed into the search): by any spelling met, by code or by login.
 * Null when no cell names a school, or when cells name different ones.
 */
export function findSchool(schools: readonly School[], cells: readonly CellValue[]): School | null {
  const byKey = new Map<string, School>();
  for (const school of schools) {
    for (const key of [school.name, school.shortName, ...school.aliases, school.code, school.login]) {
      if (key) byKey.set(normaliseText(key), school);
    }
  }
  const found = new Set(cells.flatMap((cell) => (cell === null || cell === "" ? [] : (byKey.get(normaliseText(String(cell))) ?? []))));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
