import fc from "fast-check";
import { wilsonInterval } from "../../../src/domain/statistics/wilsonInterval";

describe("wilsonInterval", () => {
  it("never loosens the lower bound when pupils are added at the same share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.integer({ min: 2, max: 20 }), (n, part, times) => {
        const count = Math.min(part, n);
        const few = wilsonInterval(count, n, 1.28);
        const many = wilsonInterval(count * times, n * times, 1.28);
        expect(many.low).toBeGreaterThanOrEqual(few.low - 1e-12);
        expect(many.high).toBeLessThanOrEqual(few.high + 1e-12);
      }),
    );
  });

  it("encloses the share and stays between 0 and 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, part) => {
        const count = Math.min(part, n);
        const { low, high } = wilsonInterval(count, n, 1.28);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(count / n - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [3, 0],
    [-1, 10],
    [11, 10],
    [2.5, 10],
    [1, 2.5],
  ])("throws on %p of %p pupils", (count, n) => {
    expect(() => wilsonInterval(count, n, 1.28)).toThrow("wilsonInterval");
  });
});
