import type { ContextIndicator, ContextRecord } from "../assessment/context";

const OF_PARENTS: ReadonlySet<ContextIndicator> = new Set(["higherEducation", "bothParentsHigher", "oneParentHigher"]);

/**
 * Of how many an indicator of the social passport is counted (method §5): of the passport's enrolment; of the parents where
 * parents are counted and their number is known, of the families likewise. Null where the passport does not tell.
 *
 * @example indicatorWhole({ indicators: { enrolment: 120, lowIncome: 30 }, units: {} }, "lowIncome") // 120
 */
export function indicatorWhole(record: Pick<ContextRecord, "indicators" | "units">, indicator: ContextIndicator): number | null {
  const unit = record.units[indicator];
  const { enrolment, parents, families } = record.indicators;
  const countsParents = unit === "parents" || (unit === undefined && OF_PARENTS.has(indicator));
  if (countsParents && isPositive(parents)) return parents;
  if (unit === "families" && isPositive(families)) return families;
  return enrolment ?? null;
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}
