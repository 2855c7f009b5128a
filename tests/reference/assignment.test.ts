import fc from "fast-check";
import { minimumCostAssignment } from "../../src/domain/statistics/minimumCostAssignment";

/** The least cost by trying every permutation: an independent answer for small squares. */
function leastByTrying(costs: readonly (readonly number[])[], row = 0, used = new Set<number>()): number {
  if (row === costs.length) return 0;
  let best = Infinity;
  (costs[row] ?? []).forEach((cost, column) => {
    if (used.has(column)) return;
    best = Math.min(best, cost + leastByTrying(costs, row + 1, new Set(used).add(column)));
  });
  return best;
}
const total = (costs: readonly (readonly number[])[], chosen: readonly (number | null)[]) =>
  chosen.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (costs[row]?.[column] ?? NaN)), 0);

describe("Minimum-cost assignment against published examples", () => {
  it("cleaning, sweeping, windows: 15 (Wikipedia, «Hungarian algorithm», example of three workers)", () => {
    const costs = [
      [8, 4, 7],
      [5, 2, 3],
      [9, 4, 8],
    ];
    expect(total(costs, minimumCostAssignment(costs))).toBe(15);
  });
  it("is [1, 0, 2] with cost 5 for the example of scipy.optimize.linear_sum_assignment", () => {
    const costs = [
      [4, 1, 3],
      [2, 0, 5],
      [3, 2, 2],
    ];
    expect(minimumCostAssignment(costs)).toEqual([1, 0, 2]);
    expect(total(costs, minimumCostAssignment(costs))).toBe(5);
  });
  it("agrees with trying every permutation, up to six by six", () => {
    const squares = fc
      .integer({ min: 1, max: 6 })
      .chain((n) => fc.array(fc.array(fc.nat(50), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(squares, (costs) => {
        expect(total(costs, minimumCostAssignment(costs))).toBe(leastByTrying(costs));
      }),
      { numRuns: 60 },
    );
  });
  it("leaves a row without a column where every pair is forbidden or columns are short", () => {
    expect(
      minimumCostAssignment([
        [Infinity, Infinity],
        [1, 2],
      ]),
    ).toEqual([null, 0]);
    expect(minimumCostAssignment([[5], [3]])).toEqual([null, 0]);
    expect(minimumCostAssignment([[], []])).toEqual([null, null]);
    expect(minimumCostAssignment([])).toEqual([]);
  });
  it("serves as many rows as it can before it looks at the cost", () => {
    expect(
      minimumCostAssignment([
        [1, 100],
        [1, Infinity],
      ]),
    ).toEqual([1, 0]);
  });
  it("refuses a ragged table and NaN", () => {
    expect(() => minimumCostAssignment([[1, 2], [1]])).toThrow("rows of 2 and 1 columns");
    expect(() => minimumCostAssignment([[NaN]])).toThrow("a cost of NaN");
  });
});
