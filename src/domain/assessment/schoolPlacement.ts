import type { ContextRecord } from "./context";
import type { Fact } from "./fact";
import type { School, SchoolLevel } from "./school";
import { schoolLevel } from "./schoolLevel";

export type SchoolSize = "small" | "regular";

/** What decides with whom a school is compared. */
export interface SchoolPlacement {
  readonly school: School;
  readonly level: SchoolLevel | null;
  /** Pupils by the social passport of T, else by the registry; null where neither tells. */
  readonly enrolment: number | null;
  readonly size: SchoolSize | null;
}

/**
 * Level, enrolment and size of a school, fixed for the whole window (method §1); малокомплектная up to `smallest` inclusive.
 *
 * @param facts the school's facts of the window
 * @param passport the school's social passport of T, if any
 */
export function schoolPlacement(
  school: School,
  facts: readonly Fact[],
  passport: ContextRecord | undefined,
  smallest: number,
): SchoolPlacement {
  const enrolment = passport?.indicators.enrolment ?? school.registryEnrolment;
  return {
    school,
    level: schoolLevel(school, facts),
    enrolment,
    size: enrolment === null ? null : enrolment <= smallest ? "small" : "regular",
  };
}
