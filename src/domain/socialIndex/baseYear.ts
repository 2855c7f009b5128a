import type { ContextRecord } from "../assessment/context";
import type { School } from "../assessment/school";
import type { Parameters } from "../parameters/parameters";

/**
 * Базовый год of ИСБШ (method §5): as fixed in the parameters, else the latest year up to T with passports of at least half of
 * the open schools. Null where no year has them: then there is no index.
 */
export function baseYear(
  year: number,
  records: readonly ContextRecord[],
  schools: readonly School[],
  parameters: Pick<Parameters, "socialIndexBaseYear" | "passportCoverage">,
): number | null {
  if (parameters.socialIndexBaseYear !== null) return parameters.socialIndexBaseYear;
  const open = new Set(schools.filter(({ closed }) => !closed).map(({ id }) => id));
  const covered = new Map<number, Set<string>>();
  for (const record of records) {
    if (record.year > year || !open.has(record.schoolId)) continue;
    const having = covered.get(record.year) ?? new Set();
    covered.set(record.year, having.add(record.schoolId));
  }
  const enough = [...covered].filter(([, having]) => 100 * having.size >= parameters.passportCoverage * open.size);
  return enough.length === 0 ? null : Math.max(...enough.map(([one]) => one));
}
