import type { ContextRecord } from "../assessment/context";
import type { Dataset } from "../assessment/dataset";

/**
 * Passports in one order, whatever the order in which they were read: by school as the dataset lists them, by year. M, S and r of ИСБШ are sums
 * of fractions over the district, see `inCanonicalOrder`.
 */
export function passportsInOrder({ schools, context }: Pick<Dataset, "schools" | "context">): readonly ContextRecord[] {
  const places = new Map(schools.map(({ id }, index) => [id, index]));
  const place = ({ schoolId }: ContextRecord) => places.get(schoolId) ?? places.size;
  return [...context].sort((a, b) => place(a) - place(b) || a.year - b.year);
}
