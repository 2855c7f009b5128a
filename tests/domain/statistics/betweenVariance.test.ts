import { betweenVariance } from "../../../src/domain/statistics/betweenVariance";
import { derSimonianLaird } from "../../../src/domain/statistics/derSimonianLaird";

const rule = { floor: 0.01, fallback: 0.09, minimumSchools: 8 };
const values = [-0.9, -0.6, -0.3, 0, 0.2, 0.4, 0.7, 0.9];
const alike = values.map((value) => value / 100);
const variances = values.map(() => 0.04);

describe("betweenVariance (method §3)", () => {
  it("is estimated from eight schools on, and the set value below", () => {
    expect(betweenVariance(values, variances, rule)).toBe(derSimonianLaird(values, variances).tau2);
    expect(betweenVariance(values.slice(1), variances.slice(1), rule)).toBe(0.09);
  });
  it("is never below the floor, where schools differ by no more than chance", () => {
    expect(betweenVariance(alike, variances, rule)).toBe(0.01);
  });
});
