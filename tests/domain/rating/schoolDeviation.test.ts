import { biasedSince } from "../../../src/domain/rating/biasedSince";
import { indexedFact } from "../../../src/domain/rating/indexedFact";
import type { IndexedFact } from "../../../src/domain/rating/indexedFact";
import { pupilDeviations } from "../../../src/domain/rating/pupilDeviations";
import { schoolDeviation } from "../../../src/domain/rating/schoolDeviation";
import { schoolIndex } from "../../../src/domain/rating/schoolIndex";
import { setMeans } from "../../../src/domain/rating/setMeans";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { makeFact, withMarks } from "../assessment/makeFact";

const set = {
  kind: "district" as const,
  level: null,
  size: null,
  socialIndexLevel: null,
  settlement: null,
  manual: null,
  members: ["s1", "s2", "s3"],
};
const oge = (n: number, index: number, year = 2025): IndexedFact => ({
  year,
  group: "oge",
  subject: "russian",
  key: `${year}|oge|russian|9`,
  n,
  index,
});
const rules = (lambda: [number, number][] = [[2025, 1]]) => ({
  groups: new Map([["oge", { weight: 0.35, designEffect: 1.7 }]]),
  ageWeights: new Map(lambda),
  sigma: new Map([["oge" as const, 25]]),
});

describe("setMeans", () => {
  const facts = new Map([
    ["s1", [oge(10, 40)]],
    ["s2", [oge(30, 60)]],
    ["s3", [oge(10, 20)]],
  ]);
  it("is the pupil-weighted mean of the others: (30·60 + 10·20)/40 = 50", () => {
    expect(setMeans(facts, new Map(), new Map())("s1", set, oge(10, 40))).toEqual({ n: 40, mean: 50 });
  });
  it("leaves a biased school out of its neighbours' means, while it keeps its own comparison", () => {
    const means = setMeans(facts, new Map([["s3", 2025]]), new Map());
    expect(means("s1", set, oge(10, 40))).toEqual({ n: 30, mean: 60 });
    expect(means("s3", set, oge(10, 20))).toEqual({ n: 40, mean: 55 });
  });
  it("is missing where nobody else sat the procedure", () => {
    const alone = new Map([["s1", [oge(10, 40)]]]);
    expect(setMeans(alone, new Map(), new Map())("s1", set, oge(10, 40))).toBeNull();
  });
  it("takes the region's values for a set of reference", () => {
    const references = new Map([["2025|oge|russian|9", oge(5000, 55)]]);
    expect(setMeans(facts, new Map(), references)("s1", { ...set, kind: "reference" }, oge(10, 40))).toEqual({ n: 5000, mean: 55 });
  });
});

describe("biasedSince", () => {
  it("is the second year with official markers; computed ones are questions", () => {
    const marker = (year: number, kind: "official" | "computed" = "official") => ({ schoolId: "s1", year, kind, count: 2 });
    expect(biasedSince([marker(2024), marker(2021), marker(2023)], 2).get("s1")).toBe(2023);
    expect(biasedSince([marker(2024), marker(2023, "computed")], 2).size).toBe(0);
  });
});

describe("schoolDeviation", () => {
  it("by hand: (40 − 50)/25 = −0.4 with variance 1.7·(1/10 + 1/40) = 0.2125", () => {
    const result = schoolDeviation([oge(10, 40)], { ...rules(), others: () => ({ n: 40, mean: 50 }) });
    expect(result?.deviation).toBeCloseTo(-0.4, 12);
    expect(result?.variance).toBeCloseTo(0.2125, 12);
    expect(result).toMatchObject({ n: 10, groups: ["oge"] });
  });

  it("pools years by pupils and age: (10·0.5·(−0.4) + 30·1·0.4)/35 = 2/7", () => {
    const lambda: [number, number][] = [
      [2024, 0.5],
      [2025, 1],
    ];
    const result = schoolDeviation([oge(10, 40, 2024), oge(30, 60)], { ...rules(lambda), others: () => ({ n: 40, mean: 50 }) });
    expect(result?.deviation).toBeCloseTo(2 / 7, 12);
    expect(result?.byYear.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(result?.byYear.map(({ deviation }) => deviation.toFixed(3))).toEqual(["-0.400", "0.400"]);
  });

  it("scaling all counts by 4 halves the standard error", () => {
    const once = schoolDeviation([oge(10, 40)], { ...rules(), others: () => ({ n: 40, mean: 50 }) });
    const four = schoolDeviation([oge(40, 40)], { ...rules(), others: () => ({ n: 160, mean: 50 }) });
    expect(Math.sqrt((once?.variance ?? NaN) / (four?.variance ?? NaN))).toBeCloseTo(2, 12);
  });

  it("is missing when no fact can be compared, counts or ages in", () => {
    expect(schoolDeviation([oge(10, 40)], { ...rules(), others: () => null })).toBeNull();
    expect(schoolDeviation([oge(10, 40)], { ...rules([[2025, 0]]), others: () => ({ n: 40, mean: 50 }) })).toBeNull();
    expect(schoolDeviation([], { ...rules(), others: () => null })).toBeNull();
  });
});

describe("pupilDeviations", () => {
  it("is the population SD of the pupils' marks: half «2», half «5» is 50", () => {
    const sigma = pupilDeviations([makeFact(withMarks(10, 0, 0, 10))], defaultParameters());
    expect(sigma.get("oge")).toBeCloseTo(50, 12);
    expect(sigma.get("ege")).toBe(15);
    expect(sigma.has("vpr")).toBe(false);
  });
  it("takes русский and математика only", () => {
    const facts = [makeFact(withMarks(10, 0, 0, 10)), makeFact({ subject: "biology", ...withMarks(0, 0, 0, 500) })];
    expect(pupilDeviations(facts, defaultParameters()).get("oge")).toBeCloseTo(50, 12);
  });
});

describe("schoolIndex", () => {
  it("renormalises the weights of the groups a school has: (0.35·40 + 0.25·52)/0.60 = 45", () => {
    const vpr: IndexedFact = { ...oge(20, 52), group: "vpr", key: "2025|vpr|russian|5" };
    expect(schoolIndex([oge(10, 40), vpr], defaultParameters()).value).toBeCloseTo(45, 12);
  });
  it("is null without facts", () => {
    expect(schoolIndex([], defaultParameters())).toEqual({ value: null, byGroup: {} });
  });
});

describe("indexedFact", () => {
  it("leaves out what is only shown: other subjects, НИКО, ВСОКО", () => {
    expect(indexedFact(makeFact({ subject: "biology", ...withMarks(1, 1, 1, 1) }))).toBeNull();
    expect(indexedFact(makeFact({ kind: "niko", ...withMarks(1, 1, 1, 1) }))).toBeNull();
    expect(indexedFact(makeFact({ kind: "internal", ...withMarks(1, 1, 1, 1) }))).toBeNull();
    expect(indexedFact(makeFact(withMarks(1, 1, 1, 1)))?.key).toBe("2025|oge|russian|9");
  });
});
