import { betterSchoolsTable } from "./betterSchoolsTable";
import type { BetterSchools } from "./betterSchoolsTable";
import { exactPlaceDistribution } from "./exactPlaceDistribution";
import { integrationNodes } from "./integrationNodes";
import { normalProbability } from "./normalProbability";

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
  if (values.length <= EXACT_UP_TO) {
    return values.map((_, own) => {
      const distribution = exactPlaceDistribution(values, errors, own);
      const least = (level: number) => distribution.findIndex((probability) => probability >= level) + 1 || values.length;
      return { placeLow: least(low), placeHigh: least(high) };
    });
  }
  const better = betterSchoolsTable(values, errors);
  return values.map((value, own) => {
    const place = approximatePlace(better, value, errors[own] ?? NaN, values.length);
    return { placeLow: place(low), placeHigh: place(high) };
  });
}

/** The quantile function of the place of one school: level → the least k with P(place ≤ k) ≥ level. */
function approximatePlace(better: (x: number) => BetterSchools, value: number, error: number, count: number): (level: number) => number {
  const { points, weights } = integrationNodes;
  const means = new Float64Array(points.length);
  const deviations = new Float64Array(points.length);
  let centre = 0;
  let square = 0;
  points.forEach((point, node) => {
    const self = normalProbability(-point);
    const among = better(value + error * point);
    const mean = Math.max(0, among.mean - self);
    const variance = Math.max(0, among.variance - self * (1 - self));
    means[node] = mean;
    deviations[node] = Math.sqrt(variance);
    centre += (weights[node] ?? 0) * mean;
    square += (weights[node] ?? 0) * (mean * mean + variance);
  });
  const probability = (k: number) => {
    if (k >= count) return 1;
    let total = 0;
    for (let node = 0; node < means.length; node++) {
      const gap = k - 0.5 - (means[node] ?? NaN);
      const deviation = deviations[node] ?? NaN;
      const below = gap > 8 * deviation ? 1 : gap < -8 * deviation ? 0 : normalProbability(gap / deviation);
      total += (weights[node] ?? 0) * below;
    }
    return total;
  };
  const spread = Math.max(1, Math.sqrt(Math.max(0, square - centre * centre)));
  return (level) => leastPlace(probability, level, Math.round(centre + (level < 0.5 ? 1 - spread : 1 + spread)), count);
}

/** Steps away from a guess until the least k is enclosed, then halves. */
function leastPlace(probability: (k: number) => number, level: number, guess: number, count: number): number {
  const start = Math.min(Math.max(guess, 1), count);
  let step = 1;
  let [below, reached] = [0, count];
  if (probability(start) >= level) {
    reached = start;
    while (reached - step >= 1 && probability(reached - step) >= level) {
      reached -= step;
      step *= 2;
    }
    below = Math.max(0, reached - step);
  } else {
    below = start;
    while (below + step < count && probability(below + step) < level) {
      below += step;
      step *= 2;
    }
    reached = Math.min(count, below + step);
  }
  while (reached - below > 1) {
    const middle = Math.floor((reached + below) / 2);
    if (probability(middle) >= level) reached = middle;
    else below = middle;
  }
  return reached;
}
