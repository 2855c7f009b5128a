import { formatNumber } from "./formatNumber";

/** A change with its sign, zero without one: formatChange(7.5, 1) // «+7,5», formatChange(-0.04, 1) // «0,0». */
export function formatChange(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
