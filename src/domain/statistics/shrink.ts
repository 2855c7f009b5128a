/** An estimate drawn towards zero, with its standard error. */
export interface ShrunkenEstimate {
  /** B = τ²/(τ² + se²), the reliability (надёжность), from 0 to 1. */
  readonly reliability: number;
  readonly value: number;
  readonly standardError: number;
}

/**
 * Empirical Bayes shrinkage towards zero (сжатие): value = B·d, variance = B·se². The fewer pupils, the nearer to zero.
 *
 * @example shrink(-0.8, 0.09, 0.09) // { reliability: 0.5, value: -0.4, standardError: 0.2121 }
 * @throws when a variance is negative or both are zero.
 */
export function shrink(deviation: number, variance: number, tau2: number): ShrunkenEstimate {
  if (!(variance >= 0) || !(tau2 >= 0) || variance + tau2 === 0) {
    throw new RangeError(`shrink: variance ${variance}, tau2 ${tau2}`);
  }
  const reliability = tau2 / (tau2 + variance);
  return { reliability, value: reliability * deviation, standardError: Math.sqrt(reliability * variance) };
}
