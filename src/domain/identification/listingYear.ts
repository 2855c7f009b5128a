import type { YearPoint } from "../monitoring/schoolDynamics";

/**
 * The year from which leaving the list is counted: the year of listing where a register tells it and there are
 * results of it, else the latest year before T in which the federal criterion held. Null: there is none.
 *
 * @param points the school year by year, see `schoolDynamics`
 * @param listed year of listing by the registers, see `listedSince`, or null
 */
export function listingYear(points: readonly Pick<YearPoint, "year" | "federal">[], listed: number | null, year: number): number | null {
  const before = points.filter((point) => point.year < year);
  if (listed !== null && before.some((point) => point.year === listed)) return listed;
  const held = before.filter(({ federal }) => federal.status === "confirmed" || federal.status === "formal");
  return held.length === 0 ? null : Math.max(...held.map((point) => point.year));
}
