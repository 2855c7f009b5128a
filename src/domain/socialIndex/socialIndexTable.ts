import type { ScaledIndicator, ScaleRules, SharesRow } from "./socialIndexScale";
import { socialIndexScale } from "./socialIndexScale";
import type { IndexRules } from "./socialIndexValue";
import { socialIndexValue } from "./socialIndexValue";

/**
 * ИСБШ of every row of a table of shares that is its own base year: what the custom function of the workbook calculates.
 * A row without enough of the weights gives null; an empty table gives an empty list. Indicators of weight 0 are left out.
 *
 * @throws when a row has another number of shares than there are indicators, or a weight is negative.
 */
export function socialIndexTable(
  rows: readonly SharesRow[],
  indicators: readonly ScaledIndicator[],
  rules: ScaleRules & IndexRules,
): (number | null)[] {
  for (const { weight } of indicators) {
    if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`socialIndexTable: a weight of ${weight}`);
  }
  for (const { shares } of rows) {
    if (shares.length !== indicators.length) {
      throw new RangeError(`socialIndexTable: ${shares.length} shares for ${indicators.length} indicators`);
    }
  }
  const used = indicators.map(({ weight }) => weight > 0);
  const kept = rows.map((row) => ({ ...row, shares: row.shares.filter((_, j) => used[j]) }));
  const scale = socialIndexScale(
    kept,
    indicators.filter(({ weight }) => weight > 0),
    rules,
  );
  return kept.map(({ shares }) => socialIndexValue(shares, scale, rules)?.value ?? null);
}
