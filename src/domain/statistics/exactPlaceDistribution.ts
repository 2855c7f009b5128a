import { integrationNodes } from "./integrationNodes";
import { normalProbability } from "./normalProbability";

/** Beyond so many standard errors a school is below: the probability of the contrary is under 1e-15. */
const CERTAIN = 8;

/**
 * Distribution of the place of school `own` among independent normals: entry k−1 is P(place ≤ k).
 * Exact but for the integral: given the school's own value the number of better schools is Poisson–binomial, built up school by
 * school, and is then integrated over that value. Costs nodes × schools², so it is meant for districts (up to 60 schools).
 *
 * @example exactPlaceDistribution([0, 0], [1, 1], 0) // [0.5, 1]
 */
export function exactPlaceDistribution(values: readonly number[], errors: readonly number[], own: number): Float64Array {
  const count = values.length;
  const total = new Float64Array(count);
  const better = new Float64Array(count);
  const { points, weights } = integrationNodes;
  const centre = values[own] ?? NaN;
  const spread = errors[own] ?? NaN;
  points.forEach((point, node) => {
    const at = centre + spread * point;
    better.fill(0);
    better[0] = 1;
    let added = 0;
    for (let other = 0; other < count; other++) {
      if (other === own) continue;
      const distance = ((values[other] ?? NaN) - at) / (errors[other] ?? NaN);
      if (distance < -CERTAIN) continue;
      const above = normalProbability(distance);
      added++;
      let before = 0;
      for (let k = 0; k <= added; k++) {
        const here = better[k] ?? 0;
        better[k] = here * (1 - above) + before * above;
        before = here;
      }
    }
    const weight = weights[node] ?? 0;
    for (let k = 0; k < count; k++) total[k] = (total[k] ?? 0) + weight * (better[k] ?? 0);
  });
  for (let k = 1; k < count; k++) total[k] = (total[k] ?? 0) + (total[k - 1] ?? 0);
  return total;
}
