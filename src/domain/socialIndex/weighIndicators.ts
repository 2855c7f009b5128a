import type { Parameters } from "../parameters/parameters";
import type { WeightEstimate } from "./estimateWeights";
import { estimateWeights } from "./estimateWeights";
import type { IndexIndicator } from "./indexIndicators";

export interface WeighedIndicators {
  readonly indicators: readonly IndexIndicator[];
  /** Null where the parameters ask for the expert weights; a refusal leaves the expert weights in force. */
  readonly estimate: WeightEstimate | null;
}

/**
 * The indicators with the weights that hold: the expert ones, or, where «Параметры» ask for it and the data allow it, those
 * estimated in the base year. The estimate shares out the expert weight of the indicators the district has; an indicator without
 * a single passport keeps its own, so that the rule of 70 % present weight means the same.
 *
 * @param shares of the base year, one list a school, one entry an indicator
 */
export function weighIndicators(
  indicators: readonly IndexIndicator[],
  shares: readonly (readonly (number | null)[])[],
  p: Pick<Parameters, "socialIndexWeights" | "minimumWeightSchools" | "weightSchoolsPerIndicator">,
): WeighedIndicators {
  if (p.socialIndexWeights === "expert") return { indicators, estimate: null };
  const present = indicators.map((_, j) => j).filter((j) => shares.some((row) => (row[j] ?? null) !== null));
  const complete = shares.flatMap((row) => {
    const values = present.map((j) => (row[j] ?? NaN) * (indicators[j]?.sign ?? NaN));
    return values.every(Number.isFinite) ? [values] : [];
  });
  const estimate = estimateWeights(complete, p);
  if (!estimate.ok) return { indicators, estimate };
  const shared = present.reduce((sum, j) => sum + (indicators[j]?.weight ?? 0), 0);
  const estimated = new Map(present.map((j, k) => [j, shared * (estimate.weights[k]?.weight ?? NaN)]));
  return { indicators: indicators.map((one, j) => ({ ...one, weight: estimated.get(j) ?? one.weight })), estimate };
}
