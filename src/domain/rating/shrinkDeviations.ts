import type { Parameters } from "../parameters/parameters";
import { betweenVariance } from "../statistics/betweenVariance";
import type { ShrunkenEstimate } from "../statistics/shrink";
import { shrink } from "../statistics/shrink";
import type { SchoolDeviation } from "./schoolDeviation";

/** R of every school that has d, and the τ² it was shrunk with. */
export interface ShrunkenDeviations {
  readonly tau2: number;
  readonly estimates: ReadonlyMap<string, ShrunkenEstimate>;
}

/**
 * One shrinkage for the whole district (method §3): R = B·d, τ² by DerSimonian–Laird over the schools with d. The groups are
 * combined before: shrinking each of them apart would draw R to 0 twice.
 */
export function shrinkDeviations(
  deviations: ReadonlyMap<string, SchoolDeviation>,
  parameters: Pick<Parameters, "minimumTau2" | "fallbackTau2" | "minimumTauSchools">,
): ShrunkenDeviations {
  const all = [...deviations.values()];
  const tau2 = betweenVariance(
    all.map(({ deviation }) => deviation),
    all.map(({ variance }) => variance),
    { floor: parameters.minimumTau2, fallback: parameters.fallbackTau2, minimumSchools: parameters.minimumTauSchools },
  );
  return { tau2, estimates: new Map([...deviations].map(([id, { deviation, variance }]) => [id, shrink(deviation, variance, tau2)])) };
}
