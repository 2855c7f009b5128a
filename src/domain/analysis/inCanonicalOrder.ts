import type { ContextRecord } from "../assessment/context";
import type { Dataset } from "../assessment/dataset";
import type { Fact } from "../assessment/fact";
import { procedureKey } from "../assessment/procedureKey";

/**
 * Facts and passports in one order, whatever the order in which they were read: by school as the dataset lists them, by year, by procedure.
 * Sums of fractions depend on their order in the last digit; with one order a report and a formula over the same
 * numbers are equal to the last digit, also after somebody has sorted the sheet.
 */
export function inCanonicalOrder(
  dataset: Pick<Dataset, "schools" | "facts" | "context">,
): Readonly<{ facts: readonly Fact[]; context: readonly ContextRecord[] }> {
  const places = new Map(dataset.schools.map(({ id }, index) => [id, index]));
  const place = ({ schoolId }: { readonly schoolId: string }) => places.get(schoolId) ?? places.size;
  const facts = dataset.facts
    .map((fact) => ({ fact, place: place(fact), key: procedureKey(fact) }))
    .sort((a, b) => a.place - b.place || a.fact.year - b.fact.year || (a.key < b.key ? -1 : Number(a.key > b.key)));
  const context = [...dataset.context].sort((a, b) => place(a) - place(b) || a.year - b.year);
  return { facts: facts.map(({ fact }) => fact), context };
}
