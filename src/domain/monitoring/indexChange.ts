/** Change of an index between two years, with the interval that chance leaves. */
export interface IndexChange {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** False: «изменение в пределах случайных колебаний». */
  readonly significant: boolean;
}

/** An index and the pupils behind it. */
export interface MeasuredIndex {
  readonly index: number;
  readonly n: number;
}

/**
 * ΔI with its interval (method §10): it counts when |Δ| > z·σ·√(D·(1/n0 + 1/n1)).
 *
 * @param sigma σ of pupils on the scale of the index
 * @param designEffect D
 * @example indexChange({ index: 40, n: 50 }, { index: 52, n: 50 }, { sigma: 30, designEffect: 1.7, z: 1.28 })
 * // change 12 ± 10.01, significant
 * @throws when nobody stands behind an index.
 */
export function indexChange(
  before: MeasuredIndex,
  after: MeasuredIndex,
  { sigma, designEffect, z }: { readonly sigma: number; readonly designEffect: number; readonly z: number },
): IndexChange {
  if (!(before.n > 0 && after.n > 0)) throw new RangeError(`indexChange: ${before.n} and ${after.n} pupils`);
  const change = after.index - before.index;
  const reach = z * sigma * Math.sqrt(designEffect * (1 / before.n + 1 / after.n));
  return { change, low: change - reach, high: change + reach, significant: Math.abs(change) > reach };
}
