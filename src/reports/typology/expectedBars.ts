import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { Parameters } from "../../domain/parameters/parameters";
import { onRatingScale } from "../../domain/rating/onRatingScale";
import type { ExpectedBar } from "./expectedRangeChart";

/** More schools than this, and only those that differ most from what was expected are drawn: a page on its side holds no more. */
const most = 24;

/** Expected range and fact of each school on the scale of the rating, the farthest below what was expected first. */
export function expectedBars(
  schools: readonly SchoolAnalysis[],
  labelOf: (schoolId: string) => string,
  parameters: Pick<Parameters, "ratingScale">,
): ExpectedBar[] {
  const onScale = (deviation: number): number => onRatingScale(deviation, parameters);
  const all = schools.flatMap(({ schoolId, expectedDeviation }) => {
    if (expectedDeviation === null) return [];
    const { value, low, high, actual } = expectedDeviation;
    return [
      { distance: actual - value, bar: { school: labelOf(schoolId), low: onScale(low), high: onScale(high), actual: onScale(actual) } },
    ];
  });
  return [...all]
    .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance))
    .slice(0, most)
    .sort((a, b) => a.distance - b.distance)
    .map(({ bar }) => bar);
}
