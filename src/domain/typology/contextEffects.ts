import type { ComparisonSet, ExpectedDeviation, Interval } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import { betweenVariance } from "../statistics/betweenVariance";
import { theilSen } from "../statistics/theilSen";
import { indexVariance } from "./indexVariance";
import { meanIndexOfOthers } from "./meanIndexOfOthers";

/** A school with all that the context effect needs. */
export interface ContextSchool {
  readonly schoolId: string;
  /** d, unshrunk, and its variance. */
  readonly deviation: number;
  readonly variance: number;
  /** The set d was taken against: a cluster without ИСБШ in it. */
  readonly comparison: ComparisonSet;
}

export interface ContextEffect {
  /** e with its interval. */
  readonly effect: Interval;
  /** d̂ with its range, and d. */
  readonly expected: ExpectedDeviation;
}

export interface ContextEffects {
  readonly slope: number;
  readonly slopeError: number;
  readonly slopeEstimated: boolean;
  readonly tau2: number;
  readonly effects: ReadonlyMap<string, ContextEffect>;
}

/**
 * Контекстный эффект (method §6): e = B′·(d − d̂) with the expected deviation d̂ = β·(ИСБШ − mean ИСБШ of the others of the
 * comparison set)/10. β is the Theil–Sen slope of d on ИСБШ/10 where at least 10 schools have both, else the set value. Interval
 * e ± z·√(B′·se² + B′²·var d̂). A school without ИСБШ, or whose comparison set has no other school with one, has no effect.
 *
 * @param indices ИСБШ by school
 * @param yearly ИСБШ of single years by school
 * @param enrolments pupils by school: the weights of the set's mean
 */
export function contextEffects(
  schools: readonly ContextSchool[],
  indices: ReadonlyMap<string, number>,
  yearly: ReadonlyMap<string, readonly number[]>,
  enrolments: ReadonlyMap<string, number>,
  p: Parameters,
): ContextEffects {
  const both = schools.flatMap((school) => {
    const index = indices.get(school.schoolId);
    return index === undefined ? [] : [{ ...school, index }];
  });
  const fitted =
    both.length >= p.minimumSlopeSchools
      ? theilSen(
          both.map(({ index }) => index / 10),
          both.map(({ deviation }) => deviation),
        )
      : null;
  const slope = fitted?.slope ?? p.fallbackSlope;
  const slopeError = fitted?.standardError ?? p.fallbackSlopeError;
  const varianceOfIndex = indexVariance([...yearly.values()], p.fallbackIndexDeviation);
  const meanOf = meanIndexOfOthers(indices, enrolments);

  const residuals = both.flatMap((school) => {
    const mean = meanOf(school.schoolId, school.comparison);
    if (mean === null) return [];
    const distance = (school.index - mean) / 10;
    // Plus 0: a β of 0 makes −0 of a distance below 0, and −0 is no number to print.
    const expected = slope * distance + 0;
    const expectedVariance = distance ** 2 * slopeError ** 2 + (slope / 10) ** 2 * varianceOfIndex;
    return [{ ...school, expected, expectedVariance, residual: school.deviation - expected }];
  });
  const tau2 = betweenVariance(
    residuals.map(({ residual }) => residual),
    residuals.map(({ variance }) => variance),
    { floor: p.minimumTau2, fallback: p.fallbackTau2, minimumSchools: p.minimumTauSchools },
  );
  const effects = new Map<string, ContextEffect>();
  for (const { schoolId, deviation, residual, variance, expected, expectedVariance } of residuals) {
    const reliability = tau2 / (tau2 + variance);
    const effect = reliability * residual;
    const reach = p.z * Math.sqrt(reliability * variance + reliability ** 2 * expectedVariance);
    const range = p.z * Math.sqrt(expectedVariance);
    effects.set(schoolId, {
      effect: { value: effect, low: effect - reach, high: effect + reach },
      expected: { value: expected, low: expected - range, high: expected + range, actual: deviation },
    });
  }
  return { slope, slopeError, slopeEstimated: fitted !== null, tau2, effects };
}
