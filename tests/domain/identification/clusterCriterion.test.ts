import { clusterCriterion } from "../../../src/domain/identification/clusterCriterion";
import { isSufficient } from "../../../src/domain/identification/isSufficient";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import type { SchoolDeviation } from "../../../src/domain/rating/schoolDeviation";

const rules = defaultParameters();
const deviation = (...byYear: number[]): SchoolDeviation => ({
  deviation: -0.6,
  variance: 0.01,
  byYear: byYear.map((one, i) => ({ year: 2025 - i, deviation: one, n: 40 })),
  n: 40 * byYear.length,
  groups: ["oge"],
});
const standing = (R: number, standardError: number, ...others: number[]) => ({
  deviation: R,
  standardError,
  setDeviations: [R, ...others],
});

describe("clusterCriterion", () => {
  it("holds when R is surely below 0, at least 0.30 below, and two years say so", () => {
    expect(clusterCriterion(deviation(-0.5, -0.7), standing(-0.55, 0.1), true, rules).status).toBe("below");
  });
  it("does not count a year exactly like the others as one below them", () => {
    expect(clusterCriterion(deviation(-0.5, 0), standing(-0.55, 0.1), true, rules)).toMatchObject({ status: "notBelow", negativeYears: 1 });
  });
  it("holds at exactly −δ", () => {
    expect(clusterCriterion(deviation(-0.5, -0.7), standing(-0.3, 0.1), true, rules).status).toBe("below");
  });
  it.each([
    ["the interval reaches 0", deviation(-0.5, -0.7), standing(-0.35, 0.3)],
    ["R lies above −δ", deviation(-0.5, -0.7), standing(-0.29, 0.05)],
    ["of two years one is not negative", deviation(-0.9, 0.1), standing(-0.55, 0.1)],
  ])("does not hold when %s", (_, one, where) => {
    expect(clusterCriterion(one, where, true, rules).status).toBe("notBelow");
  });
  it("is insufficient without a rating", () => {
    expect(clusterCriterion(null, null, false, rules)).toMatchObject({ status: "insufficient", n: 0, byYear: [] });
  });
  it("lowest 25 %: of nine schools two, and whoever shares their R", () => {
    const mode = { ...rules, clusterMode: "lowestPercent" as const, clusterPercent: 25 };
    const others = [-0.4, -0.4, 0, 0.1, 0.2, 0.3, 0.4, 0.5];
    expect(clusterCriterion(deviation(-1, -1), standing(-0.4, 0.1, ...others), true, mode).status).toBe("below");
    expect(clusterCriterion(deviation(-1, -1), standing(-0.2, 0.1, -0.5, -0.4, 0, 0, 0, 0, 0, 0), true, mode).status).toBe("notBelow");
  });
  it("lower quartile of three schools is nobody: the number is rounded down", () => {
    const mode = { ...rules, clusterMode: "lowerQuartile" as const };
    expect(clusterCriterion(deviation(-1, -1), standing(-0.9, 0.1, 0, 0.5), true, mode).status).toBe("notBelow");
  });
});

describe("isSufficient", () => {
  it("wants ten pupils, two years, and ОГЭ or ЕГЭ unless the school is НОШ", () => {
    const vprOnly: SchoolDeviation = { ...deviation(-1, -1), groups: ["vpr"] };
    expect(isSufficient(deviation(-1, -1), "basic", rules)).toBe(true);
    expect(isSufficient(deviation(-1), "basic", rules)).toBe(false);
    expect(isSufficient({ ...deviation(-1, -1), n: 9 }, "basic", rules)).toBe(false);
    expect(isSufficient(vprOnly, "basic", rules)).toBe(false);
    expect(isSufficient(vprOnly, "primary", rules)).toBe(true);
    expect(isSufficient(null, "primary", rules)).toBe(false);
  });

  it("finds nobody among the lowest where all are equal, and shares the boundary among ties", () => {
    const quarter = { ...rules, clusterMode: "lowerQuartile" as const };
    const status = (own: number, ...others: number[]) =>
      clusterCriterion(deviation(-0.5, -0.7), standing(own, 0.1, ...others), true, quarter).status;
    expect(status(-0.2, -0.2, -0.2, -0.2)).toBe("notBelow");
    expect(status(-0.2, -0.2, -0.2, 0.1)).toBe("below");
    expect(status(0.1, -0.2, -0.2, -0.2)).toBe("notBelow");
    expect(status(-0.2, 0.1, 0.3)).toBe("notBelow");
  });
});
