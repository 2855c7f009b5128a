const FACTOR = 1 / Math.sqrt(2 * Math.PI);

/**
 * Density φ(x) of the standard normal distribution (плотность нормального распределения).
 *
 * @example normalDensity(0) // 0.3989422804014327
 */
export function normalDensity(x: number): number {
  return FACTOR * Math.exp((-x * x) / 2);
}
