import type { Parameters } from "../parameters/parameters";
import { correlationMoments } from "../statistics/correlationMoments";
import { firstComponent } from "../statistics/firstComponent";

/** Why weights cannot be told from the data; then the expert weights stay. */
export type WeightProblem = "fewSchools" | "fewSchoolsPerIndicator" | "fewIndicators" | "sameEverywhere" | "signContradicts";

/** What leaving single schools out does to the estimated weight of an indicator. */
export interface EstimatedWeight {
  readonly weight: number;
  /** Cosine of the indicator with the first component. */
  readonly loading: number;
  /** Least and greatest weight when any one school is left out. */
  readonly low: number;
  readonly high: number;
}

export type WeightEstimate =
  | {
      readonly ok: true;
      readonly weights: readonly EstimatedWeight[];
      /** Part of the variance that the component explains, 0–1. */
      readonly explained: number;
      readonly schools: number;
      /** The largest change of any weight when one school is left out; null where leaving one out made an estimate impossible. */
      readonly largestChange: number | null;
    }
  | { readonly ok: false; readonly reason: WeightProblem; readonly schools: number; readonly needed: number };

export type WeightRules = Pick<Parameters, "minimumWeightSchools" | "weightSchoolsPerIndicator">;

/**
 * Weights of ИСБШ estimated from the data (веса по данным, method §5): the loadings of the first principal component of the
 * indicators, each already turned so that more is better, divided by their sum. Asked for only with at least 40 schools and 8
 * an indicator, and printed with what leaving out any single school does to them.
 * An indicator that points against its sign makes the answer unusable, not a negative weight: the reason is "signContradicts".
 *
 * @param rows sign·x of the schools that have all indicators, one list a school
 */
export function estimateWeights(rows: readonly (readonly number[])[], rules: WeightRules): WeightEstimate {
  const schools = rows.length;
  const indicators = rows[0]?.length ?? 0;
  const perIndicator = rules.weightSchoolsPerIndicator * indicators;
  const refuse = (reason: WeightProblem, needed = 0): WeightEstimate => ({ ok: false, reason, schools, needed });
  if (schools < rules.minimumWeightSchools) return refuse("fewSchools", rules.minimumWeightSchools);
  if (indicators < 2) return refuse("fewIndicators", 2);
  if (schools < perIndicator) return refuse("fewSchoolsPerIndicator", perIndicator);
  const moments = correlationMoments(rows);
  const whole = moments.correlations();
  if (whole === null) return refuse("sameEverywhere");
  const component = firstComponent(whole);
  const weights = weightsOf(component.loadings);
  if (weights === null) return refuse("signContradicts");

  const low = [...weights];
  const high = [...weights];
  let largestChange: number | null = 0;
  for (const row of rows) {
    const rest = moments.correlations(row);
    const left = rest === null ? null : weightsOf(firstComponent(rest).loadings);
    if (left === null) largestChange = null;
    left?.forEach((weight, j) => {
      const base = weights[j] ?? NaN;
      low[j] = Math.min(low[j] ?? base, weight);
      high[j] = Math.max(high[j] ?? base, weight);
      if (largestChange !== null) largestChange = Math.max(largestChange, Math.abs(weight - base));
    });
  }
  return {
    ok: true,
    weights: weights.map((weight, j) => ({
      weight,
      loading: component.loadings[j] ?? NaN,
      low: low[j] ?? weight,
      high: high[j] ?? weight,
    })),
    explained: component.explained,
    schools,
    largestChange,
  };
}

/** Null when a loading is not positive. */
function weightsOf(loadings: readonly number[]): number[] | null {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  return loadings.every((loading) => loading > 0) ? loadings.map((loading) => loading / sum) : null;
}
