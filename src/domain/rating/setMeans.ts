import type { ComparisonSet } from "../analysis/analysis";
import type { IndexedFact } from "./indexedFact";

/** Pupils behind a mean and that mean. */
export interface OthersMean {
  readonly n: number;
  readonly mean: number;
}

/** The mean of the others in a procedure and year, or null where nobody else has data. */
export type MeanOfOthers = (schoolId: string, set: ComparisonSet, fact: IndexedFact) => OthersMean | null;

/**
 * Ī(K∖s,p,t) = Σ n·I/Σ n over the other schools of the comparison set in the same procedure and year (method §3).
 * Biased schools are left out from their year on; a set of kind "reference" takes the region's values.
 * Sums of a set are made once and the school's own part taken off, so a set of thousands costs no more than its facts.
 *
 * @param facts by school, the facts that may enter
 * @param biased by school, the first year in which it is left out of its neighbours' means
 * @param references reference values by procedure and year
 */
export function setMeans(
  facts: ReadonlyMap<string, readonly IndexedFact[]>,
  biased: ReadonlyMap<string, number>,
  references: ReadonlyMap<string, IndexedFact>,
): MeanOfOthers {
  const sums = new Map<ComparisonSet, ReadonlyMap<string, { n: number; total: number; schools: number }>>();
  const counts = (schoolId: string, year: number) => year < (biased.get(schoolId) ?? Infinity);
  const sumsOf = (set: ComparisonSet) => {
    const known = sums.get(set);
    if (known !== undefined) return known;
    const made = new Map<string, { n: number; total: number; schools: number }>();
    for (const member of set.members) {
      for (const fact of facts.get(member) ?? []) {
        if (!counts(member, fact.year)) continue;
        const sum = made.get(fact.key) ?? { n: 0, total: 0, schools: 0 };
        sum.n += fact.n;
        sum.total += fact.n * fact.index;
        sum.schools += 1;
        made.set(fact.key, sum);
      }
    }
    sums.set(set, made);
    return made;
  };
  return (schoolId, set, fact) => {
    if (set.kind === "reference") {
      const reference = references.get(fact.key);
      return reference === undefined ? null : { n: reference.n, mean: reference.index };
    }
    const sum = sumsOf(set).get(fact.key);
    if (sum === undefined) return null;
    const own = counts(schoolId, fact.year) ? 1 : 0;
    if (sum.schools <= own) return null;
    const n = sum.n - own * fact.n;
    return { n, mean: (sum.total - own * fact.n * fact.index) / n };
  };
}
