import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { simpleProfile } from "../../../src/domain/rating/simpleProfile";

const rules = defaultParameters();
const school = (schoolId: string, resultIndexByKind: { oge?: number; vpr?: number }) => ({ schoolId, resultIndexByKind });
const four = [school("a", { oge: 20 }), school("b", { oge: 40 }), school("c", { oge: 60 }), school("d", { oge: 60 })];

describe("simpleProfile", () => {
  it("min–max: 20, 40, 60, 60 become 0, 50, 100, 100; the lowest quarter of four is one school", () => {
    const result = simpleProfile(four, rules);
    expect([...result.values()].map(({ score }) => score)).toEqual([0, 50, 100, 100]);
    expect([...result.values()].map(({ place }) => place)).toEqual([4, 3, 1, 1]);
    expect([...result].filter(([, { lowerQuartile }]) => lowerQuartile).map(([id]) => id)).toEqual(["a"]);
  });
  it("ranks: ties share the mean of their ranks", () => {
    const result = simpleProfile(four, { ...rules, simpleNormalisation: "rank" });
    expect([...result.values()].map(({ score }) => Number(score.toFixed(3)))).toEqual([0, 33.333, 83.333, 83.333]);
  });
  it("weighs the groups a school has: (0.35·0 + 0.25·100)/0.60", () => {
    const result = simpleProfile([school("a", { oge: 20, vpr: 80 }), school("b", { oge: 40, vpr: 60 })], rules);
    expect(result.get("a")?.score).toBeCloseTo(25 / 0.6, 9);
  });
  it("gives 50 to all where all are equal, and nothing to a school without an index", () => {
    const result = simpleProfile([school("a", { oge: 20 }), school("b", { oge: 20 }), school("c", {})], rules);
    expect([...result.values()].map(({ score }) => score)).toEqual([50, 50]);
  });
});
