// Called millions of times: a local name spares the look-up of the global object, slow in some hosts.
const { abs, exp } = Math;

/**
 * Distribution function Φ(x) of the standard normal distribution (функция нормального распределения), to about 1e-15.
 *
 * Own code: `cumulativeStdNormalProbability` of simple-statistics is a table of four digits and its `errorFunction` is right
 * to 1e-7, while the intervals of places must not change in the printed digit. The algorithm is Hart's rational
 * approximation in the form given by G. West, «Better approximations to cumulative normal functions», Wilmott, May 2005.
 *
 * @example normalProbability(1.28) // 0.8997274320455579
 * @throws on NaN.
 */
export function normalProbability(x: number): number {
  if (x !== x) throw new RangeError("normalProbability: x is NaN");
  const distance = abs(x);
  const tail = distance > 37 ? 0 : upperTail(distance);
  return x > 0 ? 1 - tail : tail;
}

/** P(X > x) for 0 ≤ x ≤ 37. */
function upperTail(x: number): number {
  const density = exp((-x * x) / 2);
  if (x < 7.07106781186547) {
    const numerator =
      (((((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x + 112.079291497871) * x +
        221.213596169931) *
        x +
      220.206867912376;
    const denominator =
      ((((((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x + 296.564248779674) * x +
        637.333633378831) *
        x +
        793.826512519948) *
        x +
      440.413735824752;
    return (density * numerator) / denominator;
  }
  const fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
  return density / fraction / 2.506628274631;
}
