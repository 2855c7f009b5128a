import type { KnownSchool } from "./knownSchool";

/**
 * Does the school itself stand on a sheet beside the group, in a row that tells the same things apart (one subject, grade and year)? Then the two are
 * different schools, or a row stands twice. Rows of different subjects, and the pupils of a protocol, are no such sign: there the same school is
 * spelt now one way, now another.
 */
export function standsBeside(school: KnownSchool, keysBySheet: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (const [sheet, keys] of keysBySheet) {
    const own = school.keysBySheet.get(sheet);
    if (own !== undefined && [...keys].some((key) => own.has(key))) return true;
  }
  return false;
}
