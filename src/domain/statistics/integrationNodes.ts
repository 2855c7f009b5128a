import { normalDensity } from "./normalDensity";

/** Points on the standard normal scale with weights that sum to one. */
export interface IntegrationNodes {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

const COUNT = 801;
const REACH = 5.5;

/**
 * Nodes for an integral over one school's own uncertainty (method §3): 801 uniform points on ±5.5 with weights φ.
 * A uniform grid, because Gauss–Hermite misses the steps of the other schools and errs by up to 180 places in a country.
 */
export const integrationNodes: IntegrationNodes = (() => {
  const points = Float64Array.from({ length: COUNT }, (_, i) => -REACH + (2 * REACH * i) / (COUNT - 1));
  const density = points.map(normalDensity);
  const total = density.reduce((sum, value) => sum + value, 0);
  return { points, weights: density.map((value) => value / total) };
})();
