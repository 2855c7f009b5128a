import { quinticPolynomials } from "../../../src/domain/statistics/quinticPolynomials";

const list = (...values: number[]) => Float64Array.from(values);

describe("quinticPolynomials", () => {
  it("gives x² at one half from its two ends", () => {
    expect(quinticPolynomials({ values: list(0, 1), slopes: list(0, 2), curvatures: list(2, 2) }, 1).value(0.5)).toBe(0.25);
  });

  it("gives a polynomial of fifth degree exactly, between any points of the grid", () => {
    const f = (x: number) => 3 - x + 2 * x ** 2 - x ** 3 + 0.5 * x ** 4 - 0.25 * x ** 5;
    const slope = (x: number) => -1 + 4 * x - 3 * x ** 2 + 2 * x ** 3 - 1.25 * x ** 4;
    const curvature = (x: number) => 4 - 6 * x + 6 * x ** 2 - 5 * x ** 3;
    const grid = [0, 0.5, 1, 1.5];
    const table = { values: list(...grid.map(f)), slopes: list(...grid.map(slope)), curvatures: list(...grid.map(curvature)) };
    for (const x of [0.1, 0.5, 0.77, 1.49]) {
      const polynomials = quinticPolynomials(table, 0.5);
      expect(polynomials.value(x / 0.5)).toBeCloseTo(f(x), 12);
      const derivatives = polynomials.derivatives(x / 0.5);
      [f(x), slope(x), curvature(x)].forEach((exact, order) => expect(derivatives[order]).toBeCloseTo(exact, 10));
    }
  });
});
