import { sampleVariance } from "simple-statistics";

/**
 * var ИСБШ of a district (method §6): the mean over the schools with at least two yearly values of their ddof-1 variance, not
 * divided by their number; the square of `fallback` where no school has two.
 *
 * @example indexVariance([[50, 52], [47]], 2.5) // 2
 */
export function indexVariance(yearly: readonly (readonly number[])[], fallback: number): number {
  const variances = yearly.filter((values) => values.length >= 2).map((values) => sampleVariance([...values]));
  if (variances.length === 0) return fallback * fallback;
  return variances.reduce((sum, variance) => sum + variance, 0) / variances.length;
}
