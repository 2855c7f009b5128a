import type { Parameters } from "../parameters/parameters";

/**
 * λ by year of the window: by age T, T−1, and T−2 with everything older.
 *
 * @example ageWeights(2025, [2023, 2024, 2025], { ageWeight0: 0.5, ageWeight1: 0.3, ageWeight2: 0.2 }).get(2024) // 0.3
 */
export function ageWeights(
  year: number,
  window: readonly number[],
  parameters: Pick<Parameters, "ageWeight0" | "ageWeight1" | "ageWeight2">,
): ReadonlyMap<number, number> {
  const byAge = [parameters.ageWeight0, parameters.ageWeight1];
  return new Map(window.map((one) => [one, byAge[year - one] ?? parameters.ageWeight2]));
}
