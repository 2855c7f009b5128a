import { quickselect } from "simple-statistics";

export interface RobustSlope {
  /** Median of the slopes of all pairs with different x. */
  readonly slope: number;
  /** Half of Sen's interval of one standard deviation of Kendall's statistic. */
  readonly standardError: number;
  /** Pairs used. */
  readonly pairs: number;
}

/**
 * Theil–Sen slope (наклон Тейла — Сена) with a standard error by Sen's rank interval: C = √(n(n−1)(2n+5)/18) is the standard
 * deviation of Kendall's statistic; the error is (b_U − b_L)/2 with b_L, b_U the M slopes read at the ranks (M ∓ C)/2, where the
 * k-th of the ordered slopes fills the ranks from k−1 to k and so stands at k − ½ (linear between neighbours, symmetric about
 * the median). Pairs with equal x are dropped.
 * Source: P. K. Sen, JASA 63 (1968) 1379–1389.
 *
 * @example theilSen([1, 2, 3, 4, 5], [1.26, 1.27, 1.12, 1.16, 1.03]).slope // −0.05625
 * (cloud seeding, Smith 1967; M. Hollander, D. A. Wolfe, Nonparametric Statistical Methods, §9: −0.056)
 * Null when no pair has different x.
 */
export function theilSen(x: readonly number[], y: readonly number[]): RobustSlope | null {
  if (x.length !== y.length) throw new RangeError(`theilSen: ${x.length} x and ${y.length} y`);
  const n = x.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const run = (x[j] ?? NaN) - (x[i] ?? NaN);
      const rise = (y[j] ?? NaN) - (y[i] ?? NaN);
      if (!Number.isFinite(run) || !Number.isFinite(rise)) throw new RangeError(`theilSen: point ${i} or ${j} is not a number`);
      if (run !== 0) slopes[pairs++] = rise / run;
    }
  }
  if (pairs === 0) return null;
  const used = slopes.subarray(0, pairs);
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const low = atRank(used, (pairs - deviation) / 2);
  const high = atRank(used, (pairs + deviation) / 2);
  return { slope: atRank(used, pairs / 2), standardError: (high - low) / 2, pairs };
}

/** The value at a rank on the scale 0…M; the ends of the scale hold the extreme slopes. Reorders the array. */
function atRank(slopes: Float64Array, rank: number): number {
  const position = Math.min(Math.max(rank - 0.5, 0), slopes.length - 1);
  const below = Math.floor(position);
  const low = select(slopes, below);
  return position === below ? low : low + (position - below) * (select(slopes, below + 1) - low);
}

function select(slopes: Float64Array, index: number): number {
  // quickselect works on anything with indices; its types only know number[].
  quickselect(slopes as unknown as number[], index);
  const value = slopes[index];
  if (value === undefined) throw new RangeError(`theilSen: no slope ${index} of ${slopes.length}`);
  return value;
}
