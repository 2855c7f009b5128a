import { betterSchoolsTable } from "./betterSchoolsTable";
import { exactPlaceDistribution } from "./exactPlaceDistribution";
import { normalProbability } from "./normalProbability";
import { placeQuantile } from "./placeQuantile";
import { rankPlaces } from "./rankPlaces";

/** Интервал мест: from the best to the worst place that chance leaves open. */
export interface PlaceInterval {
  readonly placeLow: number;
  readonly placeHigh: number;
}

/** Up to so many schools the exact distribution, above it the normal approximation. */
const EXACT_UP_TO = 60;
/** A probability that misses its threshold by rounding alone has reached it. */
const ROUNDING = 1e-12;

/**
 * Intervals of places (интервалы мест) of independent estimates N(value, error²), the highest value first:
 * placeLow = the least k with P(place ≤ k) ≥ 1 − Φ(z), placeHigh = the least k with P(place ≤ k) ≥ Φ(z).
 * No draws: the exact Poisson–binomial distribution up to 60 schools, above it a normal approximation with a continuity
 * correction of ½, both integrated over the school's own value. An empty list gives an empty list.
 * The interval always holds the place by value: where many uncertain values lie close below a sure one, those quantiles can leave it
 * out, and «место 3 из 24, интервал 4–9» would be a place that its own interval excludes.
 *
 * @example placeIntervals([3, 0], [0.1, 0.1], 1.28) // [{ placeLow: 1, placeHigh: 1 }, { placeLow: 2, placeHigh: 2 }]
 * @throws on lists of different length, a value that is not a number, an error that is not positive.
 */
export function placeIntervals(values: readonly number[], errors: readonly number[], z: number): PlaceInterval[] {
  if (values.length !== errors.length) throw new RangeError(`placeIntervals: ${values.length} values and ${errors.length} errors`);
  values.forEach((value, i) => {
    const error = errors[i] ?? NaN;
    if (!Number.isFinite(value) || !(error > 0 && Number.isFinite(error))) {
      throw new RangeError(`placeIntervals: value ${value} with error ${error}`);
    }
  });
  const low = 1 - normalProbability(z) - ROUNDING;
  const high = normalProbability(z) - ROUNDING;
  const places = rankPlaces(values);
  const around = (own: number, placeLow: number, placeHigh: number): PlaceInterval => {
    const place = places[own] ?? NaN;
    return { placeLow: Math.min(placeLow, place), placeHigh: Math.max(placeHigh, place) };
  };
  if (values.length <= EXACT_UP_TO) {
    return values.map((_, own) => {
      const distribution = exactPlaceDistribution(values, errors, own);
      const least = (level: number) => distribution.findIndex((probability) => probability >= level) + 1 || values.length;
      return around(own, least(low), least(high));
    });
  }
  const better = betterSchoolsTable(values, errors);
  return values.map((value, own) => {
    const place = placeQuantile(better, value, errors[own] ?? NaN, values.length);
    return around(own, place(low), place(high));
  });
}
