import type { SchoolAnalysis } from "../analysis/analysis";

/** Schools from the highest rating down; those without one behind, in their own order. */
export function byRating(schools: readonly SchoolAnalysis[]): SchoolAnalysis[] {
  const rated = schools.filter(({ rating }) => rating !== null);
  const value = ({ rating }: SchoolAnalysis): number => rating?.deviation ?? Number.NEGATIVE_INFINITY;
  return [...rated.sort((a, b) => value(b) - value(a)), ...schools.filter(({ rating }) => rating === null)];
}
