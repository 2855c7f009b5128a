/** Why whole pupils cannot be told from a per cent. */
export type RestoreProblem = "percentOutOfRange" | "percentTooCoarse" | "percentDoesNotFit";

export type RestoredCount = { readonly ok: true; readonly count: number } | { readonly ok: false; readonly reason: RestoreProblem };

/**
 * Whole pupils from a per cent of n (method §1): round(n·P/100), accepted when the count gives the per cent back within half
 * of its last digit + 1e-9. `decimals` = the most digits after the comma found in the column.
 * Counts are told only when that tolerance is finer than half a pupil (tolerance·n < 50: whole per cents for n < 100 only),
 * else two counts would fit and the reason is "percentTooCoarse".
 *
 * @example restoreCount(23, 4.35, 2) // { ok: true, count: 1 }
 * @throws when n is not a positive whole number or `decimals` not a whole number from 0: the caller checks both.
 */
export function restoreCount(n: number, percent: number, decimals: number): RestoredCount {
  if (!Number.isInteger(n) || n <= 0) throw new RangeError(`restoreCount: n must be a positive whole number, got ${n}`);
  if (!Number.isInteger(decimals) || decimals < 0)
    throw new RangeError(`restoreCount: decimals must be a whole number from 0, got ${decimals}`);
  if (!(percent >= 0 && percent <= 100)) return { ok: false, reason: "percentOutOfRange" };
  const tolerance = 0.5 / 10 ** decimals;
  if (tolerance * n >= 50) return { ok: false, reason: "percentTooCoarse" };
  const count = Math.round((n * percent) / 100);
  if (Math.abs((100 * count) / n - percent) > tolerance + 1e-9) return { ok: false, reason: "percentDoesNotFit" };
  return { ok: true, count };
}
