import { define } from "./define";

const { number, whole, choice } = define("rating");
const weight = { min: 0, max: 1, unit: "share", source: "expert" } as const;
const effect = { min: 1, max: 20, source: "expert" } as const;

/** Track B: weights of groups, design effects, shrinkage and the rating (method §0, §3). */
export const ratingParameters = {
  /** z of every interval: 1.28 = one-sided 90 %, two-sided 80 %. */
  z: number(1.28, { min: 0.5, max: 3.5, source: "expert" }),
  weightEge: number(0.3, weight),
  weightOge: number(0.35, weight),
  weightVpr: number(0.25, weight),
  weightRegional: number(0.1, weight),
  /** D: how many times the variance of a mean grows because the same children sit several procedures. */
  designEffectEge: number(1.7, effect),
  designEffectOge: number(1.7, effect),
  designEffectVpr: number(4, effect),
  designEffectRegional: number(1.7, effect),
  /** τ² is never taken below this; with 0 all schools could become one, without an error to rank them by. */
  minimumTau2: number(0.01, { min: 0.0001, max: 1, source: "expert" }),
  /** τ² where too few schools have a deviation to estimate it. */
  fallbackTau2: number(0.09, { min: 0.0001, max: 1, source: "expert" }),
  /** So many schools are needed to estimate τ². */
  minimumTauSchools: whole(8, { min: 3, max: 100, unit: "schools", source: "expert" }),
  /** Points of the rating for one standard deviation: 50 + 25·R. */
  ratingScale: number(25, { min: 1, max: 50, unit: "points", source: "expert" }),
  /** "method" = the rating of method §3; "simple" = an approved arithmetic: normalisation and weighted sum. */
  rankingProfile: choice(["method", "simple"], "method", { source: "method" }),
  /** Normalisation of the simple profile. */
  simpleNormalisation: choice(["minMax", "rank"], "minMax", { source: "method" }),
};
