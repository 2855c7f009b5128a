/** A smooth function on an even grid: its value, first and second derivative at every point. */
export interface TabulatedFunction {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly curvatures: Float64Array;
}

export interface QuinticPolynomials {
  readonly value: (position: number) => number;
  /** Value, first and second derivative. */
  readonly derivatives: (position: number) => readonly [number, number, number];
}

/**
 * The function between its grid points, `step` apart: on each interval the polynomial of fifth degree that has the value and both
 * derivatives of the two ends (quintic Hermite). It errs by at most step⁶/46080 times the sixth derivative. The position is counted in
 * steps from the first point; outside the grid the first or last polynomial goes on.
 *
 * @example quinticPolynomials({ values: [0, 1], slopes: [0, 2], curvatures: [2, 2] }, 1).value(0.5) // 0.25, x² at one half
 */
export function quinticPolynomials({ values, slopes, curvatures }: TabulatedFunction, step: number): QuinticPolynomials {
  const intervals = values.length - 1;
  const coefficients = new Float64Array(6 * intervals);
  for (let i = 0; i < intervals; i++) {
    const y = values[i] ?? NaN;
    const slope = (slopes[i] ?? NaN) * step;
    const bend = ((curvatures[i] ?? NaN) * step * step) / 2;
    const rise = (values[i + 1] ?? NaN) - y - slope - bend;
    const turn = (slopes[i + 1] ?? NaN) * step - slope - 2 * bend;
    const twist = ((curvatures[i + 1] ?? NaN) * step * step) / 2 - bend;
    coefficients.set([y, slope, bend, 10 * rise - 4 * turn + twist, -15 * rise + 7 * turn - 2 * twist, 6 * rise - 3 * turn + twist], 6 * i);
  }
  const intervalAt = (position: number) => Math.min(Math.max(Math.floor(position), 0), intervals - 1);
  return {
    value: (position) => {
      const interval = intervalAt(position);
      const t = position - interval;
      const at = 6 * interval;
      const upper = (coefficients[at + 3] ?? NaN) + t * ((coefficients[at + 4] ?? NaN) + t * (coefficients[at + 5] ?? NaN));
      return (coefficients[at] ?? NaN) + t * ((coefficients[at + 1] ?? NaN) + t * ((coefficients[at + 2] ?? NaN) + t * upper));
    },
    derivatives: (position) => {
      const interval = intervalAt(position);
      const t = position - interval;
      let [value, slope, curvature] = [0, 0, 0];
      for (let power = 6 * interval + 5; power >= 6 * interval; power--) {
        curvature = curvature * t + 2 * slope;
        slope = slope * t + value;
        value = value * t + (coefficients[power] ?? NaN);
      }
      return [value, slope / step, curvature / (step * step)];
    },
  };
}
