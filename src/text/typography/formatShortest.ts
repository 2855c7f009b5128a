import { formatNumber } from "./formatNumber";

/**
 * A number with as many decimals as it needs, at most `most`: formatShortest(0.35) // «0,35», formatShortest(30) // «30».
 */
export function formatShortest(value: number, most = 4): string {
  const text = formatNumber(value, most);
  return text.includes(",") ? text.replace(/,?0+$/, "") : text;
}
