import { nbsp } from "./characters";
import { formatNumber } from "./formatNumber";
import { formatPercent } from "./formatPercent";

/**
 * A share with the counts behind it, never without them: formatShare(4, 12) // «4 из 12 (33 %)».
 *
 * @throws when the total is not positive: there is no share of nothing.
 */
export function formatShare(part: number, total: number, decimals = 0): string {
  if (!(total > 0)) throw new RangeError(`formatShare: the total must be positive, got ${total}`);
  return `${formatNumber(part)}${nbsp}из${nbsp}${formatNumber(total)} (${formatPercent((100 * part) / total, decimals)})`;
}
