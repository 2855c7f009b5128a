/** Both bounds of a share, as parts of one. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a share (интервал Уилсона): `count` of `n`, for a given z. Each bound may be used alone, one-sided:
 *
 *     W∓ = [p + z²/2n ∓ z·√(p(1−p)/n + z²/4n²)] / (1 + z²/n),   p = count/n
 *
 * Source: E. B. Wilson, JASA 22 (1927) 209–212; R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, method 3.
 *
 * @example wilsonInterval(81, 263, 1.959964) // { low: 0.2553, high: 0.3662 } (Newcombe, table I)
 * @throws when n is not a positive whole number, the count is not a whole number from 0 to n, or z is not positive.
 */
export function wilsonInterval(count: number, n: number, z: number): ShareInterval {
  if (!Number.isInteger(n) || n <= 0) throw new RangeError(`wilsonInterval: n must be a positive whole number, got ${n}`);
  if (!Number.isInteger(count) || count < 0 || count > n) {
    throw new RangeError(`wilsonInterval: the count must be a whole number from 0 to ${n}, got ${count}`);
  }
  if (!(z > 0 && Number.isFinite(z))) throw new RangeError(`wilsonInterval: z must be positive, got ${z}`);
  const share = count / n;
  const square = z * z;
  const centre = share + square / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return {
    low: count === 0 ? 0 : (centre - reach) / scale,
    high: count === n ? 1 : (centre + reach) / scale,
  };
}
