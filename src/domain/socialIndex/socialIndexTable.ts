import type { ScaledIndicator, ScaleRules, SharesRow } from "./socialIndexScale";
import { socialIndexScale } from "./socialIndexScale";
import type { IndexRules, SocialIndexValue } from "./socialIndexValue";
import { socialIndexValue } from "./socialIndexValue";

/**
 * ИСБШ of every row of a table of shares: what the custom function of the workbook calculates. M, S and r are taken from `base`, which is
 * the table itself unless another one is given (the base year). A row without enough of the weights gives null; an
 * empty table gives an empty list. Indicators of weight 0 are left out, so `z` has an entry for each of the others.
 *
 * @throws when a row has another number of shares than there are indicators, or a weight is negative.
 */
export function socialIndexTable(
  rows: readonly SharesRow[],
  indicators: readonly ScaledIndicator[],
  rules: ScaleRules & IndexRules,
  base: readonly SharesRow[] = rows,
): (SocialIndexValue | null)[] {
  for (const { weight } of indicators) {
    if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`socialIndexTable: a weight of ${weight}`);
  }
  for (const { shares } of [...rows, ...base]) {
    if (shares.length !== indicators.length) {
      throw new RangeError(`socialIndexTable: ${shares.length} shares for ${indicators.length} indicators`);
    }
  }
  const used = indicators.map(({ weight }) => weight > 0);
  const withWeight = (table: readonly SharesRow[]): SharesRow[] =>
    table.map((row) => ({ ...row, shares: row.shares.filter((_, j) => used[j]) }));
  const scale = socialIndexScale(
    withWeight(base),
    indicators.filter(({ weight }) => weight > 0),
    rules,
  );
  return withWeight(rows).map(({ shares }) => socialIndexValue(shares, scale, rules));
}
