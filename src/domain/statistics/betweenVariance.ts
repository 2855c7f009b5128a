import { derSimonianLaird } from "./derSimonianLaird";

/** What the method does with τ² when the estimate is too small or cannot be made. */
export interface BetweenVarianceRule {
  /** τ² is never taken below this. */
  readonly floor: number;
  /** τ² with fewer schools than `minimumSchools`. */
  readonly fallback: number;
  readonly minimumSchools: number;
}

/**
 * τ² as the method uses it (method §3): DerSimonian–Laird with a floor, and a set value where the schools are too few.
 *
 * @example betweenVariance([0.1, -0.2], [0.04, 0.04], { floor: 0.01, fallback: 0.09, minimumSchools: 8 }) // 0.09
 */
export function betweenVariance(values: readonly number[], variances: readonly number[], rule: BetweenVarianceRule): number {
  if (values.length < rule.minimumSchools) return rule.fallback;
  return Math.max(rule.floor, derSimonianLaird(values, variances).tau2);
}
