import type { ContextIndicator, ContextRecord } from "../../domain/assessment/context";
import { indicatorShare } from "../../domain/socialIndex/indicatorShare";

/** The district's share of an indicator in per cent: pupil-weighted over the passports of the base year, or null without any. */
export function districtShare(records: readonly ContextRecord[], baseYear: number, indicator: ContextIndicator): number | null {
  let pupils = 0;
  let sum = 0;
  for (const record of records) {
    const share = record.year === baseYear ? indicatorShare(record, indicator) : null;
    const enrolment = record.indicators.enrolment ?? 0;
    if (share === null || !(enrolment > 0)) continue;
    pupils += enrolment;
    sum += enrolment * share;
  }
  return pupils === 0 ? null : sum / pupils;
}
