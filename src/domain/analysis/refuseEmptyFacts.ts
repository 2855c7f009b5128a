import { procedureKey } from "../assessment/procedureKey";
import type { Fact } from "../assessment/fact";

/**
 * A fact exists only with whole pupils behind it (method §1: a fact without n enters nothing). Reading makes no other, so one here is a
 * defect of the caller.
 *
 * @throws on an n that is not a positive whole number, with the school, the procedure and the cell.
 */
export function refuseEmptyFacts(facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (Number.isInteger(fact.n) && fact.n > 0) continue;
    const { sheet, address } = fact.source;
    throw new RangeError(
      `the dataset holds a result of ${fact.n} pupils: ${fact.schoolId}|${fact.year}|${procedureKey(fact)} (${sheet}!${address})`,
    );
  }
}
