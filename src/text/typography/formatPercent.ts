import { nbsp } from "./characters";
import { formatNumber } from "./formatNumber";

/** A share in per cent in prose: formatPercent(33.333, 1) // «33,3 %». */
export function formatPercent(value: number, decimals = 0): string {
  return `${formatNumber(value, decimals)}${nbsp}%`;
}
