import type { School } from "../../domain/assessment/school";
import { normaliseText } from "../text/normaliseText";
import { shortNameForms } from "./shortNameForms";

/**
 * Gives every school the shortest name that no other school of the district has. Schools that share a form all take their next longer one; where
 * even the names as they stand are equal, they stay equal (sheets add the code then).
 */
export function withShortNames(schools: readonly School[]): School[] {
  const forms = schools.map(shortNameForms);
  const levels = schools.map(() => 0);
  const at = (index: number): string => forms[index]?.[levels[index] ?? 0] ?? schools[index]?.name ?? "";
  for (let moved = true; moved;) {
    moved = false;
    const bearers = new Map<string, number[]>();
    schools.forEach((_, index) => {
      const key = normaliseText(at(index));
      bearers.set(key, [...(bearers.get(key) ?? []), index]);
    });
    for (const index of [...bearers.values()].filter((group) => group.length > 1).flat()) {
      const level = levels[index] ?? 0;
      if (level + 1 >= (forms[index]?.length ?? 0)) continue;
      levels[index] = level + 1;
      moved = true;
    }
  }
  return schools.map((school, index) => ({ ...school, shortName: at(index) }));
}
