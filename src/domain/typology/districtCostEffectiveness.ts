import type { SchoolAnalysis } from "../analysis/analysis";
import type { ResourceRecord } from "../support/supportRecords";
import { costEffectiveness } from "./costEffectiveness";

/** A school as the comparison sees it. */
export type CostedSchool = Pick<SchoolAnalysis, "schoolId" | "level" | "size" | "resultIndex">;

/** «Цена — качество» of one school. */
export interface SchoolCost {
  /** Spending per pupil a year, roubles. */
  readonly spending: number;
  readonly year: number | null;
  /** КЭ; null where fewer schools of its level and size than a comparison needs have both figures. */
  readonly ratio: number | null;
  /** Schools compared, this one included. */
  readonly compared: number;
}

/**
 * КЭ of every school with known spending (method §6), against the plain means of the schools of its own level and size: small
 * schools cost more a pupil by their size, and an ЕГЭ raises the index at equal learning, so nothing else is comparable. The
 * latest record up to the year of the report counts, one without a year as of that year; of one year the last of the list.
 *
 * @param least so many schools are needed for a comparison (`clusterMembers`)
 * @returns by school; schools without spending are absent
 */
export function districtCostEffectiveness(
  schools: readonly CostedSchool[],
  resources: readonly ResourceRecord[],
  year: number,
  least: number,
): ReadonlyMap<string, SchoolCost> {
  const latest = new Map<string, { spending: number; year: number | null }>();
  for (const { schoolId, spending, year: of } of resources) {
    if (spending === null || !(spending > 0) || (of !== null && of > year)) continue;
    const known = latest.get(schoolId);
    if (!known || (of ?? year) >= (known.year ?? year)) latest.set(schoolId, { spending, year: of });
  }
  const groupOf = ({ level, size }: CostedSchool): string | null => (level === null || size === null ? null : `${level} ${size}`);
  const sums = new Map<string, { schools: number; index: number; spending: number }>();
  for (const school of schools) {
    const [group, cost] = [groupOf(school), latest.get(school.schoolId)];
    if (group === null || !cost || school.resultIndex === null) continue;
    const sum = sums.get(group) ?? { schools: 0, index: 0, spending: 0 };
    sum.schools += 1;
    sum.index += school.resultIndex;
    sum.spending += cost.spending;
    sums.set(group, sum);
  }
  const costs = new Map<string, SchoolCost>();
  for (const school of schools) {
    const cost = latest.get(school.schoolId);
    if (!cost) continue;
    const group = groupOf(school);
    const sum = group === null || school.resultIndex === null ? undefined : sums.get(group);
    const comparable = sum !== undefined && sum.schools >= Math.max(2, least) && sum.index > 0;
    costs.set(school.schoolId, {
      ...cost,
      compared: sum?.schools ?? 0,
      ratio: comparable
        ? costEffectiveness(
            { index: school.resultIndex ?? 0, spending: cost.spending },
            { index: sum.index / sum.schools, spending: sum.spending / sum.schools },
          )
        : null,
    });
  }
  return costs;
}
