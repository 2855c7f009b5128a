/**
 * P(X ≥ k) for X binomial with n trials of probability p: exact, by the recursion of neighbouring terms from the largest one
 * down, so that no factorial overflows. 1 for k ≤ 0, 0 for k > n.
 *
 * @example binomialUpperTail(8, 10, 0.5) // 56/1024 = 0.0546875
 * @throws when n or k is not a whole number, n is negative or p lies outside 0–1.
 */
export function binomialUpperTail(k: number, n: number, p: number): number {
  if (!Number.isInteger(k) || !Number.isInteger(n) || n < 0) throw new RangeError(`binomialUpperTail: whole k and n, got ${k} of ${n}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`binomialUpperTail: p must lie in 0–1, got ${p}`);
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (p === 0 || p === 1) return p;
  let logarithm = n * Math.log(1 - p);
  for (let i = 1; i <= k; i += 1) logarithm += Math.log((n - i + 1) / i) + Math.log(p / (1 - p));
  let term = Math.exp(logarithm);
  let tail = 0;
  for (let i = k; i <= n; i += 1) {
    tail += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return Math.min(1, tail);
}
