import type { CourseGroup } from "./courseGroups";

export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

export interface PlannedCourse extends CourseGroup {
  readonly when: Quarter;
}

/**
 * План ПК by quarter (method §9): the groups in order of their need over the given quarters, as evenly as they divide, spread over
 * the year: two groups over four quarters stand in the first and the third. A teacher of two groups may meet both in one quarter; the coordinator moves what does not fit.
 *
 * @param groups the most needed first, see `courseGroups`
 * @param quarters those in which courses can be held, in order (the third one is holidays in most districts)
 * @example five groups over two quarters: three and two
 * @throws when there are groups and no quarters.
 */
export function coursePlan(groups: readonly CourseGroup[], quarters: readonly Quarter[]): readonly PlannedCourse[] {
  if (groups.length === 0) return [];
  if (quarters.length === 0) throw new RangeError(`coursePlan: ${groups.length} groups and no quarters`);
  return quarters.flatMap((when, i) => {
    const first = Math.ceil((groups.length * i) / quarters.length);
    const next = Math.ceil((groups.length * (i + 1)) / quarters.length);
    return groups.slice(first, next).map((group) => ({ ...group, when }));
  });
}
