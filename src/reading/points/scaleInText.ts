import type { MarkBoundaries } from "../../domain/assessment/scoreDistribution";

/**
 * The conversion of primary points into marks as people write it over a table: «2»: 0–6, «3»: 7–10, «4»: 11–14, «5»: 15–20, in any words. Four
 * ranges from 0 to the greatest number of points, each beginning where the one before ends; anything else is null, never a guess.
 *
 * @example scaleInText("«2» 0–6; «3» 7–10; «4» 11–14; «5» 15–20", 20) → [7, 11, 15]
 */
export function scaleInText(text: string, maximum: number): MarkBoundaries | null {
  const ranges = [...text.matchAll(/(?<![\d.])(\d{1,3})\s*(?:[-–—−]|до)\s*(\d{1,3})(?![\d.])/gu)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
  const first = ranges.findIndex(([from]) => from === 0);
  const four = first < 0 ? [] : ranges.slice(first, first + 4);
  const joined = four.every(([from, to], i) => to >= from && (i === 0 || from === (four[i - 1]?.[1] ?? NaN) + 1));
  if (four.length < 4 || !joined || four[3]?.[1] !== maximum) return null;
  return [four[1]?.[0] ?? 0, four[2]?.[0] ?? 0, four[3][0]];
}
