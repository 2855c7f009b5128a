import type { SchoolAnalysis } from "../analysis/analysis";
import type { Fact } from "../assessment/fact";
import type { Listing } from "../identification/listedSince";
import { listedSince } from "../identification/listedSince";
import { exitRule } from "../identification/exitRule";
import type { ExitResult } from "../identification/exitRule";
import { schoolDynamics } from "../monitoring/schoolDynamics";
import type { Parameters } from "../parameters/parameters";
import type { SupportRecords } from "../support/supportRecords";

/** A school that was on the list, as the exit rule sees it. */
export interface ExitReview {
  readonly schoolId: string;
  /** Year of listing, see `listedSince`; null where no register tells. */
  readonly listedIn: number | null;
  readonly listedBy: Listing["by"] | null;
  /** Null where the year is not known or has no results. */
  readonly result: ExitResult | null;
}

/**
 * Выход из перечня (method §4) of the schools on the list, of those that past lists put there and of those with a programme. A year of
 * listing that no register tells is not guessed.
 *
 * @param listed schools on the list in force
 * @param year T
 * @param sigma σ of ОГЭ over the window
 */
export function exitReview(
  listed: readonly string[],
  support: Pick<SupportRecords, "listings" | "programmes">,
  schools: readonly Pick<SchoolAnalysis, "schoolId" | "level">[],
  facts: readonly Fact[],
  year: number,
  sigma: number | undefined,
  p: Parameters,
): readonly ExitReview[] {
  const started = support.programmes.filter(({ present }) => present !== false);
  return schools
    .map((school) => ({ ...school, listing: listedSince(support, school.schoolId, year) }))
    .filter(
      ({ schoolId, listing }) =>
        listed.includes(schoolId) || listing !== null || started.some((programme) => programme.schoolId === schoolId),
    )
    .map(({ schoolId, level, listing }) => {
      if (listing === null) return { schoolId, listedIn: null, listedBy: null, result: null };
      const listedIn = listing.year;
      const own = facts.filter((fact) => fact.schoolId === schoolId && fact.year <= year);
      const years = schoolDynamics(own, level, sigma, p).points.filter((point) => point.comparable && point.year >= listedIn);
      const known = years.some((point) => point.year === listedIn);
      return { schoolId, listedIn, listedBy: listing.by, result: known ? exitRule(years, listedIn, p) : null };
    });
}
