import { expectedIndex, testScale } from "./examModel";
import type { InventedDistrict } from "./inventDistrict";
import { indexedFact } from "../../src/domain/rating/indexedFact";

/**
 * Quality of each school by an estimator that knows the model: the true context, the difficulty of every procedure and the pupils'
 * spread. Each fact tells the ability of its pupils by the slope of E[I] at the school's context; weighed by pupils.
 * The measure of how much of the truth the data hold at all.
 */
export function knowingEstimator({ dataset, truth }: InventedDistrict): ReadonlyMap<string, number> {
  const sums = new Map<string, { n: number; quality: number }>();
  for (const fact of dataset.facts) {
    const indexed = indexedFact(fact);
    const school = truth.get(fact.schoolId);
    if (indexed === null || school === undefined) continue;
    const context = school.mean - school.quality;
    const step = 0.01;
    const slope =
      fact.kind === "ege"
        ? testScale.deviation
        : (expectedIndex(fact.kind, context + step) - expectedIndex(fact.kind, context - step)) / (2 * step);
    const sum = sums.get(fact.schoolId) ?? { n: 0, quality: 0 };
    sum.n += fact.n;
    sum.quality += (fact.n * (indexed.index - expectedIndex(fact.kind, context))) / slope;
    sums.set(fact.schoolId, sum);
  }
  return new Map([...sums].map(([id, { n, quality }]) => [id, quality / n]));
}
