import type { SchoolAnalysis } from "../analysis/analysis";
import type { Fact } from "../assessment/fact";
import { exitRule } from "../identification/exitRule";
import type { ExitResult } from "../identification/exitRule";
import { schoolDynamics } from "../monitoring/schoolDynamics";
import type { Parameters } from "../parameters/parameters";
import type { ProgrammeRecord } from "../support/supportRecords";

/** A school that was on the list, as the exit rule sees it. */
export interface ExitReview {
  readonly schoolId: string;
  /** Year of listing: the base year of the programme; null where the register does not tell. */
  readonly listedIn: number | null;
  /** Null where the year is not known or has no results. */
  readonly result: ExitResult | null;
}

/**
 * Выход из перечня (method §4) of the schools on the list and of those with a programme. The year of listing is the base year of the
 * programme by its register: no sheet keeps the lists of past years, and a year that nobody wrote is not guessed.
 *
 * @param listed schools on the list in force
 * @param sigma σ of ОГЭ over the window
 */
export function exitReview(
  listed: readonly string[],
  programmes: readonly ProgrammeRecord[],
  schools: readonly Pick<SchoolAnalysis, "schoolId" | "level">[],
  facts: readonly Fact[],
  sigma: number | undefined,
  p: Parameters,
): readonly ExitReview[] {
  const started = programmes.filter(({ present }) => present !== false);
  return schools
    .filter(({ schoolId }) => listed.includes(schoolId) || started.some((programme) => programme.schoolId === schoolId))
    .map(({ schoolId, level }) => {
      const bases = started.flatMap((programme) =>
        programme.schoolId === schoolId && programme.baseYear !== null ? [programme.baseYear] : [],
      );
      const listedIn = bases.length === 0 ? null : Math.min(...bases);
      if (listedIn === null) return { schoolId, listedIn, result: null };
      const own = facts.filter((fact) => fact.schoolId === schoolId);
      const years = schoolDynamics(own, level, sigma, p).points.filter(({ year, comparable }) => comparable && year >= listedIn);
      const known = years.some(({ year }) => year === listedIn);
      return { schoolId, listedIn, result: known ? exitRule(years, listedIn, p) : null };
    });
}
