import type { ScaledIndicator } from "./socialIndexScale";

/**
 * ИСБШ₀, the variant a person can check by hand (method §5): Σ w·u/Σ w, where u is the share itself when more is better and
 * 100 − share when more is harder. Null where no indicator of positive weight is known.
 *
 * @example simpleSocialIndex([40, 25], [{ sign: 1, weight: 0.5 }, { sign: -1, weight: 0.5 }]) // 57.5
 */
export function simpleSocialIndex(shares: readonly (number | null)[], indicators: readonly ScaledIndicator[]): number | null {
  let [sum, weights] = [0, 0];
  indicators.forEach(({ sign, weight }, j) => {
    const share = shares[j] ?? null;
    if (share === null || weight <= 0) return;
    sum += weight * (sign > 0 ? share : 100 - share);
    weights += weight;
  });
  return weights > 0 ? sum / weights : null;
}
