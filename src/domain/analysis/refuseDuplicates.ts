import { procedureKey } from "../assessment/procedureKey";
import type { Fact } from "../assessment/fact";

/**
 * A procedure of a school in a year may stand in the dataset once: counted twice it would weigh twice in every mean.
 * Reading resolves duplicates and reports them, so a second one here is a defect of the caller.
 */
export function refuseDuplicates(facts: readonly Fact[]): void {
  const seen = new Set<string>();
  for (const fact of facts) {
    const key = `${fact.schoolId}|${fact.year}|${procedureKey(fact)}`;
    if (seen.has(key)) throw new Error(`the dataset holds the same procedure twice: ${key} (${fact.source.sheet}!${fact.source.address})`);
    seen.add(key);
  }
}
