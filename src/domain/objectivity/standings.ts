import { coreSubject } from "../assessment/coreSubject";
import type { Fact } from "../assessment/fact";
import { procedureKey } from "../assessment/procedureKey";
import { resultIndex } from "../assessment/resultIndex";

/** A fact of русский or математика with its index on 0–100, and how far it stands from the other schools of the same procedure and year. */
export interface Standing {
  readonly fact: Fact;
  readonly index: number;
  /** Index minus the mean over the pupils of the other schools; null where there are no others. */
  readonly deviation: number | null;
  /** Pupils of those other schools. */
  readonly others: number;
}

/**
 * Facts of the core subjects that have an index (method §3), with their deviation from the other schools of the same procedure in the same year:
 * what the whole district went through together drops out. No facts give none.
 */
export function standings(facts: readonly Fact[]): Standing[] {
  const indexed = facts.flatMap((fact) => {
    const index = coreSubject(fact.subject) === null ? null : resultIndex(fact);
    return index === null ? [] : [{ fact, index, key: `${procedureKey(fact)}|${fact.year}` }];
  });
  const sums = new Map<string, { n: number; weighted: number }>();
  for (const { fact, index, key } of indexed) {
    const sum = sums.get(key) ?? { n: 0, weighted: 0 };
    sum.n += fact.n;
    sum.weighted += fact.n * index;
    sums.set(key, sum);
  }
  return indexed.map(({ fact, index, key }) => {
    const all = sums.get(key) ?? { n: fact.n, weighted: fact.n * index };
    const others = all.n - fact.n;
    return { fact, index, others, deviation: others > 0 ? index - (all.weighted - fact.n * index) / others : null };
  });
}
