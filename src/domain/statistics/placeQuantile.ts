import type { BetterSchoolsTable } from "./betterSchoolsTable";
import { integrationNodes } from "./integrationNodes";
import { normalProbability } from "./normalProbability";

const { points, weights } = integrationNodes;
const COUNT = points.length;
/** The chance that a school stands above its own value at a node: the same for every school. */
const ownShares = points.map((point) => normalProbability(-point));
/** The weight of a node and of all above it, where fewer schools are better. */
const weightsFrom = new Float64Array(COUNT + 1);
for (let node = COUNT - 1; node >= 0; node--) weightsFrom[node] = (weightsFrom[node + 1] ?? 0) + (weights[node] ?? 0);
/** Beyond so many deviations a count is surely reached or not: Φ(7) is 1 to 1e-12. */
const CERTAIN = 7;
/** More than the error of the table, so that rounding does not turn the order of the nodes. */
const ROUNDING = 1e-3;

/**
 * The place of one school among many by the normal approximation (method §3): a function level → the least k with P(place ≤ k) ≥ level,
 * k from 1 to `count`. P is Σ over 801 nodes of the school's own value of weight · Φ((k − ½ − mean)/deviation), mean and deviation of the
 * number of better schools at the node, the school itself taken out of the shared sums. The mean falls from node to node, so
 * Φ is called only for the few nodes at which the outcome is open, and a node is looked up only when it is asked for.
 */
export function placeQuantile(better: BetterSchoolsTable, value: number, error: number, count: number): (level: number) => number {
  const means = new Float64Array(COUNT).fill(NaN);
  const deviations = new Float64Array(COUNT).fill(NaN);
  const valueAt = (node: number) => value + error * (points[node] ?? NaN);
  const meanAt = (node: number): number => {
    const known = means[node] ?? NaN;
    if (known === known) return known;
    return (means[node] = Math.max(0, better.mean(valueAt(node)) - (ownShares[node] ?? NaN)));
  };
  const deviationAt = (node: number): number => {
    const known = deviations[node] ?? NaN;
    if (known === known) return known;
    const self = ownShares[node] ?? NaN;
    return (deviations[node] = Math.sqrt(Math.max(0, better.variance(valueAt(node)) - self * (1 - self))));
  };
  const reach = CERTAIN * Math.sqrt(better.greatestVariance) + ROUNDING;
  const probability = (k: number): number => {
    if (k >= count) return 1;
    const surelyReached = firstNode((node) => k - 0.5 - meanAt(node) > reach);
    let total = weightsFrom[surelyReached] ?? 0;
    for (let node = surelyReached - 1; node >= 0; node--) {
      const gap = k - 0.5 - meanAt(node);
      if (gap < -reach) break;
      const deviation = deviationAt(node);
      const reached = gap >= CERTAIN * deviation ? 1 : gap < -CERTAIN * deviation ? 0 : normalProbability(gap / deviation);
      total += (weights[node] ?? 0) * reached;
    }
    return total;
  };
  return (level) => {
    // Where the school's own value reaches the level lies the place but for the chance of the others: a guess near enough.
    const node = firstNode((at) => (weightsFrom[at] ?? 0) < level);
    return leastPlace(probability, level, Math.round(meanAt(Math.min(node, COUNT - 1)) + 0.5), count);
  };
}

/** The first node at which a condition holds that stays true once it is; the number of nodes where it never does. */
function firstNode(holds: (node: number) => boolean): number {
  let [from, to] = [0, COUNT];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
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
