/**
 * Whether `low` of `n` reach a share of `threshold` per cent, compared as 100·f ≥ θ·n: 3 of 10 do reach 30 %, though 3/10
 * is not exact in binary.
 *
 * @example reachesShare(3, 10, 30) // true
 */
export function reachesShare(low: number, n: number, threshold: number): boolean {
  return 100 * low >= threshold * n;
}
