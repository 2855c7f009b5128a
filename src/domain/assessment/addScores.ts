import type { ScoreCount } from "./scoreCount";

/**
 * Test scores of several groups of pupils taken together, in the order of the scores.
 *
 * @example addScores([{ score: 40, pupils: 1 }], [{ score: 22, pupils: 2 }, { score: 40, pupils: 3 }]) // 22 × 2, 40 × 4
 */
export function addScores(...groups: readonly (readonly ScoreCount[])[]): ScoreCount[] {
  const pupils = new Map<number, number>();
  for (const { score, pupils: more } of groups.flat()) pupils.set(score, (pupils.get(score) ?? 0) + more);
  return [...pupils].map(([score, count]) => ({ score, pupils: count })).sort((a, b) => a.score - b.score);
}
