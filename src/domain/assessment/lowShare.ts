/**
 * L, the share of low results (доля низких результатов) in per cent: 100·low/n.
 *
 * @example lowShare(8, 23) // 34.78
 * @throws when n is not positive or the low results are not between 0 and n.
 */
export function lowShare(low: number, n: number): number {
  if (!(n > 0 && Number.isFinite(n))) throw new RangeError(`lowShare: n must be positive, got ${n}`);
  if (!(low >= 0 && low <= n)) throw new RangeError(`lowShare: low results must be between 0 and ${n}, got ${low}`);
  return (100 * low) / n;
}
