import { analyse } from "../../../src/domain/analysis/analyse";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { simpleProfile } from "../../../src/domain/rating/simpleProfile";
import { inventDistrict } from "../analysis/inventDistrict";

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
  it("rounds the quarter down: one of five to seven schools, none of three", () => {
    const lowest = (count: number) => {
      const schools = Array.from({ length: count }, (_, i) => school(`s${i}`, { oge: 10 * i }));
      return [...simpleProfile(schools, rules).values()].filter(({ lowerQuartile }) => lowerQuartile).length;
    };
    expect([3, 4, 5, 7, 8].map(lowest)).toEqual([0, 1, 1, 1, 2]);
  });
  it("ranks: ties share the mean of their ranks", () => {
    const result = simpleProfile(four, { ...rules, simpleNormalisation: "rank" });
    expect([...result.values()].map(({ score }) => Number(score.toFixed(3)))).toEqual([0, 33.333, 83.333, 83.333]);
  });
  it("takes means that differ by rounding alone for equal, by range and by rank", () => {
    const same = [school("a", { oge: 100 * (0.1 + 0.2) }), school("b", { oge: 30 })];
    expect(same[0]?.resultIndexByKind.oge).not.toBe(same[1]?.resultIndexByKind.oge);
    expect([...simpleProfile(same, rules).values()].map(({ score, place }) => [score, place])).toEqual([
      [50, 1],
      [50, 1],
    ]);
    const ranked = simpleProfile([...same, school("c", { oge: 90 })], { ...rules, simpleNormalisation: "rank" });
    expect([...ranked.values()].map(({ score, place }) => [score, place])).toEqual([
      [25, 2],
      [25, 2],
      [100, 1],
    ]);
  });
  it("weighs the groups a school has: (0.35·0 + 0.25·100)/0.60", () => {
    const result = simpleProfile([school("a", { oge: 20, vpr: 80 }), school("b", { oge: 40, vpr: 60 })], rules);
    expect(result.get("a")?.score).toBeCloseTo(25 / 0.6, 9);
  });
  it("gives 50 to all where all are equal, and nothing to a school without an index", () => {
    const result = simpleProfile([school("a", { oge: 20 }), school("b", { oge: 20 }), school("c", {})], rules);
    expect([...result.values()].map(({ score }) => score)).toEqual([50, 50]);
    const equal = simpleProfile(
      ["a", "b", "c", "d"].map((id) => school(id, { oge: 20 })),
      rules,
    );
    expect([...equal.values()].some(({ lowerQuartile }) => lowerQuartile)).toBe(false);
  });
});

describe("the simple profile as the order of calculation (method §3)", () => {
  const { dataset } = inventDistrict({ seed: 8, schools: 16, years: [2023, 2024, 2025], low: 3 });
  const usual = analyse(dataset, rules).schools;
  const simple = analyse(dataset, { ...rules, rankingProfile: "simple" }).schools;

  it("judges the cluster criterion: the lowest quarter of the district by the sum, 4 of 16 schools", () => {
    expect(simple.filter(({ cluster }) => cluster.status === "below")).toHaveLength(4);
    for (const { cluster, simple: own } of simple) expect(cluster.status === "below").toBe(own?.lowerQuartile);
  });
  it("changes neither the rating nor the federal criterion, and is absent where it is not asked for", () => {
    expect(simple.map(({ rating, federal }) => [rating, federal])).toEqual(usual.map(({ rating, federal }) => [rating, federal]));
    expect(usual.every((school) => school.simple === null)).toBe(true);
  });
  it("leaves closed schools out of the quarter, and concludes nothing from too few pupils", () => {
    const schools = dataset.schools.map((one, i) => ({ ...one, closed: i < 4 }));
    const rest = analyse({ ...dataset, schools }, { ...rules, rankingProfile: "simple" }).schools;
    expect(rest.filter((one) => one.simple !== null)).toHaveLength(12);
    expect(rest.filter(({ cluster }) => cluster.status === "below")).toHaveLength(3);
    const many = analyse(dataset, { ...rules, rankingProfile: "simple", minimumPupils: 100_000 }).schools;
    expect(many.every(({ cluster }) => cluster.status === "insufficient")).toBe(true);
  });
});
