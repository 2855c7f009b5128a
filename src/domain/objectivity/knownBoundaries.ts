import type { MarkBoundaries, ScoreDistribution } from "../assessment/scoreDistribution";
import { markScales } from "./markScales";

/**
 * Where the marks of a distribution begin: the scale of its own sheet, else the row of the table for this year, subject, grade and greatest number of
 * points. Null where neither tells: nothing is guessed from a neighbouring year.
 *
 * @example knownBoundaries({ year: 2023, subject: "mathematics", grade: 5, counts (0…20), boundaries: null }) // [7, 11, 15]
 */
export function knownBoundaries({
  year,
  subject,
  grade,
  counts,
  boundaries,
}: Pick<ScoreDistribution, "year" | "subject" | "grade" | "counts" | "boundaries">): MarkBoundaries | null {
  if (boundaries !== null) return boundaries;
  const row = markScales.find(
    (scale) =>
      scale.subject === subject &&
      scale.grade === grade &&
      scale.maximum === counts.length - 1 &&
      scale.fromYear <= year &&
      year <= scale.toYear,
  );
  return row?.boundaries ?? null;
}
