import { expectedRebound } from "../../../src/domain/monitoring/expectedRebound";
import { indexChange } from "../../../src/domain/monitoring/indexChange";
import { schoolDynamics } from "../../../src/domain/monitoring/schoolDynamics";
import { shareChange } from "../../../src/domain/monitoring/shareChange";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { makeFact, withMarks } from "../assessment/makeFact";

describe("indexChange", () => {
  const rules = { sigma: 30, designEffect: 1.7, z: 1.28 };
  it("of 12 points among 50 pupils is more than chance: 1.28·30·√(1.7·2/50) = 10.01", () => {
    const result = indexChange({ index: 40, n: 50 }, { index: 52, n: 50 }, rules);
    expect(result.significant).toBe(true);
    expect(result.high - result.change).toBeCloseTo(10.01, 2);
  });
  it("of 9 points is within chance", () => {
    expect(indexChange({ index: 40, n: 50 }, { index: 49, n: 50 }, rules).significant).toBe(false);
  });
});

describe("shareChange", () => {
  it("from 20 of 50 to 5 of 50 is −30 points against a chance of 1.28·100·√(1.7·(0.24 + 0.09)/50) = 13.6", () => {
    const { change, chance } = shareChange({ low: 20, n: 50 }, { low: 5, n: 50 }, 1.7, 1.28);
    expect(change).toBeCloseTo(-30, 12);
    expect(chance).toBeCloseTo(13.56, 2);
  });
});

describe("expectedRebound", () => {
  it("is the part of the gap that B does not trust", () => {
    expect(expectedRebound(-12, 0.75)).toBe(3);
    expect(() => expectedRebound(-12, 1.5)).toThrow("reliability of 1.5");
  });
});

describe("schoolDynamics", () => {
  const facts = [
    makeFact({ year: 2019, ...withMarks(5, 5, 5, 5) }),
    makeFact({ year: 2020, ...withMarks(20, 0, 0, 0) }),
    makeFact({ year: 2021, ...withMarks(0, 0, 0, 20) }),
    makeFact({ year: 2022, kind: "vpr", grade: 5, ...withMarks(5, 5, 5, 5) }),
  ];
  const dynamics = schoolDynamics(facts, "basic", 30, defaultParameters());
  it("shows every year, the excluded one marked", () => {
    expect(dynamics.points.map(({ year, comparable }) => [year, comparable])).toEqual([
      [2019, true],
      [2020, false],
      [2021, true],
      [2022, true],
    ]);
  });
  it("takes the years in their order, however the sheets stood in the workbook", () =>
    expect(schoolDynamics([...facts].reverse(), "basic", 30, defaultParameters())).toEqual(dynamics));
  it("compares over the excluded year, and a year of ВПР alone with nothing", () => {
    expect(dynamics.changes.map(({ from, to, change }) => [from, to, change.significant])).toEqual([[2019, 2021, true]]);
  });
});
