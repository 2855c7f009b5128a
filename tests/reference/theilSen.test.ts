import { theilSen } from "../../src/domain/statistics/theilSen";

describe("Theil–Sen against the literature", () => {
  // Cloud seeding: E. J. Smith (1967), in M. Hollander, D. A. Wolfe, Nonparametric Statistical Methods, 2nd ed. 1999, §9.2: −0.056.
  it("finds the slope of the cloud seeding example", () => {
    expect(theilSen([1, 2, 3, 4, 5], [1.26, 1.27, 1.12, 1.16, 1.03])?.slope).toBeCloseTo(-0.05625, 12);
  });

  it("is not moved by one wild point and drops pairs with equal x", () => {
    const slope = theilSen([0, 1, 1, 2, 3, 4], [0, 2, 2, 4, 6, 800]);
    expect(slope?.slope).toBe(2);
    expect(slope?.pairs).toBe(14);
  });

  it("has no slope when all x are equal", () => {
    expect(theilSen([1, 1], [0, 5])).toBeNull();
  });

  it("gives points on a line an error of zero", () => {
    expect(theilSen([1, 2, 3, 4], [2, 4, 6, 8])).toEqual({ slope: 2, standardError: 0, pairs: 6 });
  });
});
