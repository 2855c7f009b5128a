import type { ComparisonSet } from "../analysis/analysis";

/**
 * Mean ИСБШ of the comparison set without the school itself, weighted by enrolment (method §6); null where no other
 * member has both. The school must be a member of the set. Sums of a set are made once.
 */
export function meanIndexOfOthers(
  indices: ReadonlyMap<string, number>,
  enrolments: ReadonlyMap<string, number>,
): (schoolId: string, set: ComparisonSet) => number | null {
  const part = (id: string) => {
    const [index, pupils] = [indices.get(id), enrolments.get(id)];
    return index === undefined || pupils === undefined || pupils <= 0 ? null : { index, pupils };
  };
  const sums = new Map<ComparisonSet, { pupils: number; total: number; schools: number }>();
  return (schoolId, set) => {
    let sum = sums.get(set);
    if (sum === undefined) {
      sum = { pupils: 0, total: 0, schools: 0 };
      for (const member of set.members) {
        const one = part(member);
        if (one === null) continue;
        sum.pupils += one.pupils;
        sum.total += one.pupils * one.index;
        sum.schools += 1;
      }
      sums.set(set, sum);
    }
    const own = part(schoolId);
    if (sum.schools - (own === null ? 0 : 1) <= 0) return null;
    const pupils = sum.pupils - (own?.pupils ?? 0);
    return (sum.total - (own === null ? 0 : own.pupils * own.index)) / pupils;
  };
}
