import type { KnownSchool } from "./knownSchool";

/**
 * Does the school itself stand on a sheet beside the group, row for row? Then the two are different schools, or a row stands twice. In protocols,
 * where a school has a row for each pupil, one row spelt otherwise is no such sign.
 */
export function standsBeside(school: KnownSchool, rowsBySheet: ReadonlyMap<string, number>): boolean {
  for (const [sheet, rows] of rowsBySheet) {
    const own = school.rowsBySheet.get(sheet) ?? 0;
    if (own > 0 && own <= 2 * rows) return true;
  }
  return false;
}
