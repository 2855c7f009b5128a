import type { SocialIndexLevel } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";

/**
 * Level of ИСБШ on the unrounded value: low < 45, middle 45–55 inclusive, high > 55 (method §5).
 *
 * @example socialIndexLevel(45, { socialIndexLow: 45, socialIndexHigh: 55 }) // "middle"
 */
export function socialIndexLevel(value: number, bounds: Pick<Parameters, "socialIndexLow" | "socialIndexHigh">): SocialIndexLevel {
  if (value < bounds.socialIndexLow) return "low";
  return value > bounds.socialIndexHigh ? "high" : "middle";
}
