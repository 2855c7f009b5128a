import fc from "fast-check";
import type { Analysis, SchoolAnalysis } from "../../../src/domain/analysis/analysis";
import { analyse } from "../../../src/domain/analysis/analyse";
import type { Dataset } from "../../../src/domain/assessment/dataset";
import type { Parameters } from "../../../src/domain/parameters/parameters";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { inventDistrict } from "./inventDistrict";

const rules = defaultParameters();
const years = [2023, 2024, 2025];
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const district = (seed: number, schools = 14) => inventDistrict({ seed, schools, years }).dataset;
const byId = (analysis: Analysis) => new Map(analysis.schools.map((one) => [one.schoolId, one]));

/** The figures of a school that must not move, rounded so that the order of additions does not show. */
function figures(school: SchoolAnalysis | undefined) {
  const round = (value: number | null | undefined) => (value === null || value === undefined ? null : Number(value.toFixed(9)));
  return {
    index: round(school?.resultIndex),
    R: round(school?.rating?.deviation),
    error: round(school?.rating?.standardError),
    places: [school?.rating?.place, school?.rating?.placeLow, school?.rating?.placeHigh, school?.rating?.setPlace],
    social: round(school?.socialIndex?.value),
    effect: round(school?.contextEffect?.value),
    decision: school?.decision,
    type: school?.type,
  };
}

function expectSame(first: Analysis, second: Analysis) {
  const others = byId(second);
  for (const school of first.schools) expect(figures(others.get(school.schoolId))).toEqual(figures(school));
}

describe("analyse", () => {
  it("does not depend on the order of schools and facts", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const dataset = district(seed);
        const turned: Dataset = {
          ...dataset,
          schools: [...dataset.schools].reverse(),
          facts: [...dataset.facts].reverse(),
          context: [...dataset.context].reverse(),
        };
        expectSame(analyse(dataset, rules), analyse(turned, rules));
      }),
      { numRuns: 5 },
    );
  });

  it("takes a group of weight 0 for an absent one", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const dataset = district(seed);
        const without = { ...dataset, facts: dataset.facts.filter(({ kind }) => kind !== "vpr") };
        expectSame(analyse(dataset, { ...rules, weightVpr: 0 }), analyse(without, rules));
        // «ВПР: не использовать» leaves them out of both criteria.
        expectSame(analyse(dataset, { ...rules, federalVpr: "unused" }), analyse(without, rules));
      }),
      { numRuns: 5 },
    );
  });

  it("moves with the calendar: all years shifted, excluded ones too, change nothing", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -5, max: 5 }), (seed, shift) => {
        const dataset = district(seed);
        const shifted: Dataset = {
          ...dataset,
          facts: dataset.facts.map((fact) => ({ ...fact, year: fact.year + shift })),
          context: dataset.context.map((record) => ({ ...record, year: record.year + shift })),
        };
        const excluding = (excludedYears: number[]): Parameters => ({ ...rules, excludedYears });
        expectSame(analyse(dataset, excluding([2024])), analyse(shifted, excluding([2024 + shift])));
      }),
      { numRuns: 5 },
    );
  });

  it("narrows every interval of d by √k when all counts are multiplied by k", () => {
    const dataset = district(7);
    const times = <T extends number | null>(value: T) => (value === null ? null : value * 4) as T;
    const larger: Dataset = {
      ...dataset,
      facts: dataset.facts.map((fact) => ({
        ...fact,
        n: times(fact.n),
        low: times(fact.low),
        marks:
          fact.marks === null
            ? null
            : { 2: times(fact.marks[2]), 3: times(fact.marks[3]), 4: times(fact.marks[4]), 5: times(fact.marks[5]) },
      })),
    };
    const many = byId(analyse(larger, rules));
    for (const { schoolId, rating } of analyse(dataset, rules).schools) {
      expect(many.get(schoolId)?.rating?.rawDeviation).toBeCloseTo(rating?.rawDeviation ?? NaN, 9);
      expect((rating?.rawStandardError ?? NaN) / (many.get(schoolId)?.rating?.rawStandardError ?? NaN)).toBeCloseTo(2, 9);
    }
  });

  it("gives places that are a ranking, inside their intervals' order", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const ratings = analyse(district(seed), rules)
          .schools.map(({ rating }) => rating)
          .filter((rating) => rating !== null);
        expect(ratings.map(({ place }) => place).sort((a, b) => a - b)).toEqual(ratings.map((_, i) => i + 1));
        for (const { place, placeLow, placeHigh, setPlaceLow, setPlaceHigh, setTotal, placesTotal } of ratings) {
          expect(placeLow).toBeLessThanOrEqual(place);
          expect(place).toBeLessThanOrEqual(placeHigh);
          expect(placeHigh).toBeLessThanOrEqual(placesTotal);
          expect(setPlaceLow).toBeLessThanOrEqual(setPlaceHigh);
          expect(setPlaceHigh).toBeLessThanOrEqual(setTotal);
        }
      }),
      { numRuns: 8 },
    );
  });

  describe("what is missing", () => {
    const dataset = district(3);
    const lost = dataset.schools[5]?.id;
    it("a school without facts has «нет данных», no rating, and stays in the list of schools", () => {
      const analysis = analyse({ ...dataset, facts: dataset.facts.filter(({ schoolId }) => schoolId !== lost) }, rules);
      expect(byId(analysis).get(lost ?? "")).toMatchObject({ decision: "noData", rating: null, resultIndex: null, type: null });
      expect(analysis.schools).toHaveLength(14);
    });
    it("a school with one year has its rating «справочно» and no verdict of the cluster criterion", () => {
      const facts = dataset.facts.filter(({ schoolId, year }) => schoolId !== lost || year === 2025);
      const school = byId(analyse({ ...dataset, facts }, rules)).get(lost ?? "");
      expect(school?.rating?.sufficient).toBe(false);
      expect(school?.cluster.status).toBe("insufficient");
    });
    it("one year in the whole district: the cluster criterion was not computed", () => {
      const facts = dataset.facts.filter(({ year }) => year === 2025);
      expect(analyse({ ...dataset, facts }, rules).clusterCriterionComputed).toBe(false);
      expect(analyse(dataset, rules).clusterCriterionComputed).toBe(true);
    });
    it("without passports there is no ИСБШ, no type and no context effect, and the rating stands", () => {
      const [school] = analyse({ ...dataset, context: [] }, rules).schools;
      expect(school).toMatchObject({ socialIndex: null, type: null, contextEffect: null });
      expect(school?.rating).not.toBeNull();
    });
    it("passports alone still give ИСБШ, and «нет данных» for every school", () => {
      const { year, schools } = analyse({ ...dataset, facts: [] }, rules);
      expect(year).toBe(2025);
      expect(new Set(schools.map(({ decision }) => decision))).toEqual(new Set(["noData"]));
      expect(schools.every(({ socialIndex }) => socialIndex !== null)).toBe(true);
    });
    it("a district in which nothing is dated has nothing to report on", () => {
      expect(() => analyse({ ...dataset, facts: [], context: [] }, rules)).toThrow("nothing in the data has a year");
    });
    it("a result of nobody is refused and named", () => {
      const [fact] = dataset.facts;
      if (fact === undefined) throw new Error("the invented district has no facts");
      expect(() => analyse({ ...dataset, facts: [{ ...fact, n: 0 }] }, rules)).toThrow("a result of 0 pupils: s1|2023|vpr|russian|4");
    });
    it("the same procedure twice is refused and named", () => {
      const [fact] = dataset.facts;
      if (fact === undefined) throw new Error("the invented district has no facts");
      expect(() => analyse({ ...dataset, facts: [...dataset.facts, fact] }, rules)).toThrow(
        "holds the same procedure twice: s1|2023|vpr|russian|4",
      );
    });
  });

  it("takes the context effect against clusters without ИСБШ where its level is part of the cluster (method §6)", () => {
    const dataset = district(6, 24);
    const effects = (clusterBySocialIndex: boolean) =>
      analyse(dataset, { ...rules, clusterBySocialIndex }).schools.map(({ contextEffect, expectedDeviation }) => [
        contextEffect,
        expectedDeviation,
      ]);
    expect(effects(true)).toEqual(effects(false));
    const ratings = (clusterBySocialIndex: boolean) =>
      analyse(dataset, { ...rules, clusterBySocialIndex }).schools.map(({ rating }) => rating?.deviation);
    expect(ratings(true)).not.toEqual(ratings(false));
  });

  it("compares schools put together by hand with each other, and leaves the others to the rule (method §3)", () => {
    const dataset = district(4);
    const clusters = new Map(["s1", "s2", "s4", "s5", "s7"].map((id) => [id, "Город"]));
    const own = byId(analyse({ ...dataset, clusters }, rules));
    expect(own.get("s1")?.comparison).toMatchObject({ kind: "cluster", manual: "Город", members: ["s1", "s2", "s4", "s5", "s7"] });
    expect(own.get("s3")?.comparison).toMatchObject({ manual: null });
    expect(own.get("s3")?.comparison?.members).not.toContain("s1");
    const few = byId(analyse({ ...dataset, clusters: new Map([["s1", "Город"]]) }, rules));
    expect(few.get("s1")?.comparison?.kind).not.toBe("cluster");
    expect(few.get("s1")?.ownCluster?.manual).toBe("Город");
  });

  it("keeps a closed school in the list and out of everybody's comparison", () => {
    const dataset = district(4);
    const closed = { ...dataset, schools: dataset.schools.map((school, i) => (i === 2 ? { ...school, closed: true } : school)) };
    const analysis = analyse(closed, rules);
    const school = byId(analysis).get("s3");
    expect(school).toMatchObject({ rating: null, comparison: null, decision: "noData" });
    // A closed НОШ as well: it is judged no more, so it does not «not meet» the criterion.
    const primary = { ...closed, schools: closed.schools.map((one) => (one.closed ? { ...one, namedLevel: "primary" as const } : one)) };
    expect(byId(analyse(primary, rules)).get("s3")?.decision).toBe("noData");
    expect(analysis.schools.every(({ comparison }) => !comparison?.members.includes("s3"))).toBe(true);
  });

  it("finds low schools and spares ordinary ones (20 districts of 14 schools, two of them low)", () => {
    let [found, called, ordinary] = [0, 0, 0];
    for (let seed = 1; seed <= 20; seed++) {
      const { dataset, quality } = inventDistrict({ seed, schools: 14, years, low: 2, spread: 0.2 });
      for (const { schoolId, decision } of analyse(dataset, rules).schools) {
        const isLow = (quality.get(schoolId) ?? 0) === -0.9;
        const listed = decision === "lowPerforming" || decision === "lowPerformingFederal";
        if (isLow && (listed || decision === "atRisk")) found++;
        if (!isLow) {
          ordinary++;
          if (listed) called++;
        }
      }
    }
    expect(found / 40).toBeGreaterThan(0.8);
    expect(called / ordinary).toBeLessThan(0.05);
  });

  it("spares small ordinary schools too: 3 to 10 pupils a class are called ШНОР in well under 10 %", () => {
    let [called, all] = [0, 0];
    for (let seed = 1; seed <= 20; seed++) {
      const { dataset } = inventDistrict({ seed, schools: 14, years, pupils: [3, 10], spread: 0 });
      for (const { decision } of analyse(dataset, rules).schools) {
        all++;
        if (decision === "lowPerforming" || decision === "lowPerformingFederal") called++;
      }
    }
    expect(called / all).toBeLessThan(0.1);
  });
});
