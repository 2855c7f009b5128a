import type { Fact } from "../../src/domain/assessment/fact";
import { normalProbability } from "../../src/domain/statistics/normalProbability";

/** Bounds between the marks 2, 3, 4, 5 on the pupils' normal scale: 10 % of «2» in an ordinary school. */
export const markBounds = [-1.28, 0, 1] as const;

/** ЕГЭ: test score of an ability on the pupils' normal scale. */
export const testScale = { mean: 60, deviation: 15 } as const;

/**
 * E[I] of a fact whose pupils are normal around `mean` with deviation 1: what the index would be with infinitely many pupils.
 * By marks I is the sum of the probabilities to pass each bound; clipping of ЕГЭ at 0 and 100 is beyond what shows.
 */
export function expectedIndex(kind: Fact["kind"], mean: number): number {
  if (kind === "ege") return testScale.mean + testScale.deviation * mean;
  return (100 / markBounds.length) * markBounds.reduce<number>((sum, bound) => sum + normalProbability(mean - bound), 0);
}
