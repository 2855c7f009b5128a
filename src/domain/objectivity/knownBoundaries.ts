import type { MarkBoundaries, ScoreDistribution } from "../assessment/scoreDistribution";
import type { MarkScales } from "../parameters/definitions/markScaleParameters";

type Distribution = Pick<ScoreDistribution, "year" | "subject" | "grade" | "counts" | "boundaries">;

const parameterOf: Readonly<Record<string, keyof MarkScales>> = {
  "russian 4": "scaleRussian4",
  "russian 5": "scaleRussian5",
  "russian 6": "scaleRussian6",
  "russian 7": "scaleRussian7",
  "russian 8": "scaleRussian8",
  "mathematics 4": "scaleMathematics4",
  "mathematics 5": "scaleMathematics5",
  "mathematics 6": "scaleMathematics6",
  "mathematics 7": "scaleMathematics7",
  "mathematics 8": "scaleMathematics8",
};

/**
 * Where the marks of a distribution begin: the scale of its own sheet, else the row of the table of mark scales for this year, subject, grade and greatest
 * number of points. Null where neither tells: nothing is guessed from a neighbouring year.
 *
 * @example knownBoundaries({ year: 2023, subject: "mathematics", grade: 5, counts (0…20), boundaries: null }, scales) // [7, 11, 15]
 */
export function knownBoundaries({ year, subject, grade, counts, boundaries }: Distribution, scales: MarkScales): MarkBoundaries | null {
  if (boundaries !== null) return boundaries;
  const about = `${subject} ${grade}`;
  const key = Object.hasOwn(parameterOf, about) ? parameterOf[about] : undefined;
  if (key === undefined) return null;
  const row = scales[key].find(
    ({ fromYear, toYear, maximum }) => maximum === counts.length - 1 && (fromYear ?? year) <= year && year <= (toYear ?? year),
  );
  return row?.boundaries ?? null;
}
