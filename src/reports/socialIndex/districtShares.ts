import type { ContextIndicator, ContextRecord } from "../../domain/assessment/context";
import { indicatorShare } from "../../domain/socialIndex/indicatorShare";

/**
 * The district's share of each indicator in per cent: pupil-weighted over the passports of the base year. An indicator without any is not in
 * the answer.
 */
export function districtShares(records: readonly ContextRecord[], baseYear: number | null): ReadonlyMap<ContextIndicator, number> {
  const sums = new Map<ContextIndicator, { pupils: number; sum: number }>();
  for (const record of records) {
    const enrolment = record.indicators.enrolment ?? 0;
    if (record.year !== baseYear || !(enrolment > 0)) continue;
    for (const indicator of Object.keys(record.indicators) as ContextIndicator[]) {
      const share = indicatorShare(record, indicator);
      if (share === null) continue;
      const known = sums.get(indicator) ?? { pupils: 0, sum: 0 };
      known.pupils += enrolment;
      known.sum += enrolment * share;
      sums.set(indicator, known);
    }
  }
  return new Map([...sums].map(([indicator, { pupils, sum }]) => [indicator, sum / pupils]));
}
