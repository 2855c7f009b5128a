import type { ContextIndicator, ContextRecord } from "../assessment/context";

const OF_PARENTS: ReadonlySet<ContextIndicator> = new Set(["higherEducation", "bothParentsHigher", "oneParentHigher"]);

/**
 * x_j: an indicator of the social passport as a share in per cent (method §5): of the passport's enrolment; of the parents
 * where parents are counted and their number is known, of the families likewise; a per cent stays what it is.
 * Null where the indicator or its denominator is missing.
 *
 * @example indicatorShare({ indicators: { enrolment: 120, lowIncome: 30 }, units: {} }, "lowIncome") // 25
 */
export function indicatorShare(record: Pick<ContextRecord, "indicators" | "units">, indicator: ContextIndicator): number | null {
  const count = record.indicators[indicator];
  if (count === undefined || !(count >= 0)) return null;
  const unit = record.units[indicator];
  if (unit === "percent") return count;
  const { enrolment, parents, families } = record.indicators;
  const countsParents = unit === "parents" || (unit === undefined && OF_PARENTS.has(indicator));
  const whole = countsParents && isPositive(parents) ? parents : unit === "families" && isPositive(families) ? families : enrolment;
  return isPositive(whole) ? (100 * count) / whole : null;
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}
