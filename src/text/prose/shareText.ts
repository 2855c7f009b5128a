import { formatPercent } from "../typography/formatPercent";
import { formatShare } from "../typography/formatShare";

/**
 * A share of low results with its counts and, where it is told, the bound it is surely not under:
 * «8 из 23 (34,8 %; надёжно не меньше 23,5 %)». Behind fewer pupils than may be shown: «меньше 5 участников (значение скрыто)».
 */
export function shareText(low: number, n: number, shownPupils: number, lowerBound?: number | null): string {
  if (n < shownPupils) return `меньше ${shownPupils} участников (значение скрыто)`;
  const share = formatShare(low, n, 1);
  return lowerBound === undefined || lowerBound === null
    ? share
    : `${share.slice(0, -1)}; надёжно не меньше ${formatPercent(lowerBound, 1)})`;
}
