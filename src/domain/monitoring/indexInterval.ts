import type { Interval } from "../analysis/analysis";
import type { MeasuredIndex } from "./indexChange";

/**
 * The index of one year with what chance alone may do to it: I ± z·σ·√(D/n), within 0–100. Two such intervals are not the interval
 * of their difference: for that see `indexChange`.
 *
 * @param sigma σ of pupils on the scale of the index
 * @example indexInterval({ index: 40, n: 50 }, { sigma: 30, designEffect: 1.7, z: 1.28 }) // 40 ± 7.08
 * @throws when nobody stands behind the index.
 */
export function indexInterval(
  { index, n }: MeasuredIndex,
  { sigma, designEffect, z }: { readonly sigma: number; readonly designEffect: number; readonly z: number },
): Interval {
  if (!(n > 0)) throw new RangeError(`indexInterval: ${n} pupils`);
  const reach = z * sigma * Math.sqrt(designEffect / n);
  return { value: index, low: Math.max(0, index - reach), high: Math.min(100, index + reach) };
}
