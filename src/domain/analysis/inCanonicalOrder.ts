import type { Fact } from "../assessment/fact";
import { procedureKey } from "../assessment/procedureKey";

/**
 * Facts of one school in one order, by year and procedure, whatever the order in which they were read. Sums of fractions depend on their order
 * in the last digit; with one order a report and a formula over the same numbers are equal to the last digit, also after
 * somebody has sorted the sheet.
 *
 * @throws when a procedure stands twice in a year: counted twice it would weigh twice in every mean. Reading resolves duplicates and reports
 * them, so a second one here is a defect of the caller.
 */
export function inCanonicalOrder(facts: readonly Fact[]): readonly Fact[] {
  const ordered = facts
    .map((fact) => ({ fact, key: procedureKey(fact) }))
    .sort((a, b) => a.fact.year - b.fact.year || (a.key < b.key ? -1 : Number(a.key > b.key)));
  ordered.forEach(({ fact: { schoolId, year, source }, key }, index) => {
    const before = ordered[index - 1];
    if (before?.key !== key || before.fact.year !== year) return;
    throw new Error(`the dataset holds the same procedure twice: ${schoolId}|${year}|${key} (${source.sheet}!${source.address})`);
  });
  return ordered.map(({ fact }) => fact);
}
