import { lowShare } from "../assessment/lowShare";

/** Low results of a year. */
export interface MeasuredShare {
  readonly low: number;
  readonly n: number;
}

/** Change of a share of low results, per cent points. */
export interface ShareChange {
  readonly change: number;
  /** What chance alone may do: z·100·√(D·(p0q0/n0 + p1q1/n1)). */
  readonly chance: number;
}

/**
 * ΔL of the pooled share of low results with what chance alone may do (method §4).
 *
 * @example shareChange({ low: 20, n: 50 }, { low: 5, n: 50 }, 1.7, 1.28) // change −30, chance 13.58
 */
export function shareChange(before: MeasuredShare, after: MeasuredShare, designEffect: number, z: number): ShareChange {
  const [p0, p1] = [lowShare(before.low, before.n) / 100, lowShare(after.low, after.n) / 100];
  const variance = designEffect * ((p0 * (1 - p0)) / before.n + (p1 * (1 - p1)) / after.n);
  return { change: 100 * (p1 - p0), chance: 100 * z * Math.sqrt(variance) };
}
