import type { ContextIndicator, ContextRecord } from "../assessment/context";
import { indicatorWhole } from "./indicatorWhole";

/**
 * x_j: an indicator of the social passport as a share in per cent of what it is counted of; a per cent stays what it is.
 * Null where the indicator or its denominator is missing.
 *
 * @example indicatorShare({ indicators: { enrolment: 120, lowIncome: 30 }, units: {} }, "lowIncome") // 25
 */
export function indicatorShare(record: Pick<ContextRecord, "indicators" | "units">, indicator: ContextIndicator): number | null {
  const count = record.indicators[indicator];
  if (count === undefined || !(count >= 0)) return null;
  if (record.units[indicator] === "percent") return count;
  const whole = indicatorWhole(record, indicator);
  return whole !== null && whole > 0 ? (100 * count) / whole : null;
}
