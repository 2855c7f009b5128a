import { normalProbability } from "../../../src/domain/statistics/normalProbability";

describe("normalProbability", () => {
  // Reference: erfc of the C library (Python 3, 0.5·math.erfc(−x/√2)).
  it.each([
    [-8, 6.220960574271819e-16],
    [-5.5, 1.8989562465887738e-8],
    [-1.28, 0.10027256795444212],
    [-0.1, 0.460172162722971],
    [0, 0.5],
    [1.28, 0.8997274320455579],
    [1.959963984540054, 0.975],
    [3, 0.9986501019683699],
    [7.5, 0.9999999999999681],
  ])("Φ(%p) = %p", (x, expected) => {
    expect(Math.abs(normalProbability(x) / expected - 1)).toBeLessThan(1e-8);
    expect(Math.abs(normalProbability(x) - expected)).toBeLessThan(1e-15);
  });
  it("is 0 and 1 at the far ends and throws on NaN", () => {
    expect([normalProbability(-Infinity), normalProbability(Infinity)]).toEqual([0, 1]);
    expect(() => normalProbability(NaN)).toThrow("NaN");
  });
});
