import type { SocialIndexScale } from "./socialIndexScale";

export interface IndexRules {
  /** |z| is cut at this. */
  readonly indicatorClip: number;
  /** Least present part of the positive weights, per cent. */
  readonly presentWeight: number;
}

/** ИСБШ of one school with what it is made of, one entry an indicator of the scale. */
export interface SocialIndexValue {
  readonly value: number;
  /** z_j with the sign of the indicator; null where it is missing. */
  readonly z: readonly (number | null)[];
  /** Renormalised weights; 0 where the indicator is missing. */
  readonly weights: readonly number[];
  /** √(Σ_ij w_i w_j r_ij): the spread of Σ w z, the indicators going together as they do. */
  readonly divisor: number;
}

/** The mean and the standard deviation of the index. */
const MIDDLE = 50;
const SPREAD = 10;

/**
 * ИСБШ = 50 + 10·Σ w z/√(Σ_ij w_i w_j r_ij) (method §5) with z_j = sign·clip((x_j − M_j)/S_j, ±2.5). The weights renormalise over
 * the indicators the school has; under 70 % of the weight present the answer is null («н/д»), never a guess.
 *
 * @example with one indicator one S worse than the mean: 40
 */
export function socialIndexValue(shares: readonly (number | null)[], scale: SocialIndexScale, rules: IndexRules): SocialIndexValue | null {
  const z = scale.indicators.map(({ sign }, j) => {
    const [share, mean] = [shares[j] ?? null, scale.means[j] ?? null];
    if (share === null || mean === null) return null;
    const better = sign > 0 ? share - mean : mean - share;
    return Math.min(rules.indicatorClip, Math.max(-rules.indicatorClip, better / (scale.deviations[j] ?? NaN)));
  });
  const positive = scale.indicators.reduce((sum, { weight }) => sum + weight, 0);
  const present = scale.indicators.reduce((sum, { weight }, j) => sum + (z[j] === null ? 0 : weight), 0);
  if (present <= 0 || 100 * present < rules.presentWeight * positive - 1e-9) return null;
  const weights = scale.indicators.map(({ weight }, j) => (z[j] === null ? 0 : weight / present));
  const sum = weights.reduce((total, weight, j) => total + weight * (z[j] ?? 0), 0);
  let variance = 0;
  weights.forEach((wi, i) => weights.forEach((wj, j) => (variance += wi * wj * (scale.correlations[i]?.[j] ?? NaN))));
  if (!(variance > 0)) return null;
  const divisor = Math.sqrt(variance);
  return { value: MIDDLE + (SPREAD * sum) / divisor, z, weights, divisor };
}
