/** Pooling of estimates with known variances: the common mean and how far the true values differ. */
export interface PooledEstimate {
  /** Mean weighted by 1/variance. */
  readonly mean: number;
  readonly standardError: number;
  /** Cochran's Q about that mean. */
  readonly q: number;
  /** Variance of the true values, method of moments, cut at 0; no floor of the method is applied here. */
  readonly tau2: number;
}

/**
 * DerSimonian–Laird estimate of the variance τ² between schools (дисперсия между школами):
 *
 *     w = 1/v,  m = Σwy/Σw,  Q = Σw(y − m)²,  τ² = max(0, (Q − (k−1)) / (Σw − Σw²/Σw))
 *
 * Source: R. DerSimonian, N. Laird, Controlled Clinical Trials 7 (1986) 177–188.
 *
 * @example derSimonianLaird([28, 8, -3, 7, -1, 1, 18, 12], [15, 10, 16, 11, 9, 11, 10, 18].map((se) => se * se))
 * // mean 7.69, standardError 4.07, q 4.71, tau2 0 (eight schools of D. B. Rubin, 1981)
 * @throws on no values, on lists of different length, on a variance that is not positive.
 */
export function derSimonianLaird(values: readonly number[], variances: readonly number[]): PooledEstimate {
  if (values.length === 0 || values.length !== variances.length) {
    throw new RangeError(`derSimonianLaird: ${values.length} values and ${variances.length} variances`);
  }
  let sumW = 0;
  let sumW2 = 0;
  let sumWY = 0;
  values.forEach((value, i) => {
    const variance = variances[i] ?? NaN;
    if (!(variance > 0 && Number.isFinite(variance)) || !Number.isFinite(value)) {
      throw new RangeError(`derSimonianLaird: value ${value} with variance ${variance}`);
    }
    sumW += 1 / variance;
    sumW2 += 1 / (variance * variance);
    sumWY += value / variance;
  });
  const mean = sumWY / sumW;
  const q = values.reduce((sum, value, i) => sum + (value - mean) ** 2 / (variances[i] ?? NaN), 0);
  const denominator = sumW - sumW2 / sumW;
  const tau2 = values.length > 1 && denominator > 0 ? Math.max(0, (q - (values.length - 1)) / denominator) : 0;
  return { mean, standardError: Math.sqrt(1 / sumW), q, tau2 };
}
