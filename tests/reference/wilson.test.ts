import { wilsonInterval } from "../../src/domain/statistics/wilsonInterval";

describe("Wilson's interval against the literature", () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i at 95 %%: %p to %p", (count, n, low, high) => {
    const interval = wilsonInterval(count, n, 1.959964);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  // Method §12: the lowest counts whose lower bound reaches 30 % at z = 1.28.
  it.each([
    [1, 1],
    [2, 3],
    [3, 5],
    [5, 10],
    [7, 15],
    [9, 20],
    [13, 30],
    [20, 50],
  ])("%i of %i is the lowest count that confirms a share of 30 %%", (count, n) => {
    expect(wilsonInterval(count, n, 1.28).low).toBeGreaterThanOrEqual(0.3);
    expect(wilsonInterval(count - 1, n, 1.28).low).toBeLessThan(0.3);
  });
});
