import fc from "fast-check";
import { betterSchoolsTable } from "../../../src/domain/statistics/betterSchoolsTable";
import { normalProbability } from "../../../src/domain/statistics/normalProbability";

/** The two sums as they are defined, school by school. */
function summed(values: readonly number[], errors: readonly number[], x: number) {
  const above = values.map((value, i) => normalProbability((value - x) / (errors[i] ?? NaN)));
  return {
    mean: above.reduce((sum, p) => sum + p, 0),
    variance: above.reduce((sum, p) => sum + p * (1 - p), 0),
  };
}

describe("betterSchoolsTable", () => {
  it("counts the schools above a value, a school at the value by half", () => {
    const table = betterSchoolsTable([0, 1, 2], [0.01, 0.01, 0.01]);
    expect(table.mean(1)).toBeCloseTo(1.5, 9);
    expect(table.variance(1)).toBeCloseTo(0.25, 9);
    expect([table.mean(-5), table.variance(-5)]).toEqual([3, 0]);
    expect([table.mean(5), table.variance(5)]).toEqual([0, 0]);
  });

  it("is the sum over the schools to 1e-9 a school, whatever the sizes of the errors and the gaps between the schools", () => {
    const school = fc.record({
      value: fc.oneof(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      error: fc.double({ min: -9, max: 1, noNaN: true }).map((size) => 10 ** size),
    });
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 150 }), fc.double({ min: -6, max: 6, noNaN: true }), (schools, point) => {
        const values = schools.map(({ value }) => value);
        const errors = schools.map(({ error }) => error);
        const table = betterSchoolsTable(values, errors);
        schools.slice(0, 10).forEach(({ value, error }) => {
          const x = value + error * point;
          const exact = summed(values, errors, x);
          expect(Math.abs(table.mean(x) - exact.mean)).toBeLessThan(1e-9 * schools.length);
          expect(Math.abs(table.variance(x) - exact.variance)).toBeLessThan(1e-9 * schools.length);
          expect(exact.variance).toBeLessThanOrEqual(table.greatestVariance);
        });
      }),
    );
  });

  it("tabulates a dense country without losing a digit", () => {
    const values = Array.from({ length: 3000 }, (_, i) => Math.sin(i * 1.7));
    const errors = Array.from({ length: 3000 }, (_, i) => 0.1 + 0.09 * Math.cos(i * 0.9));
    const table = betterSchoolsTable(values, errors);
    for (let x = -2; x <= 2; x += 0.013) {
      const exact = summed(values, errors, x);
      expect(Math.abs(table.mean(x) - exact.mean)).toBeLessThan(1e-8 * 3000);
      expect(Math.abs(table.variance(x) - exact.variance)).toBeLessThan(1e-8 * 3000);
    }
  });
});
