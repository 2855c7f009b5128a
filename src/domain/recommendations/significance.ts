import type { Parameters } from "../parameters/parameters";

/** Значимость of a risk for one school: proposed from the numbers, confirmed by a person. */
export type Significance = "high" | "middle" | "low";

/**
 * The significance we propose for a risk, from the priority of its strongest signal (`riskPriority`: severity × reliability × influence).
 *
 * @example proposedSignificance(1.125, defaultParameters()) // "high"
 */
export function proposedSignificance(priority: number, p: Pick<Parameters, "significanceHigh" | "significanceMiddle">): Significance {
  return priority >= p.significanceHigh ? "high" : priority >= p.significanceMiddle ? "middle" : "low";
}
