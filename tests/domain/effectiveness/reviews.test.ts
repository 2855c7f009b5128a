import { analyse } from "../../../src/domain/analysis/analyse";
import { costReview } from "../../../src/domain/effectiveness/costReview";
import { districtYears } from "../../../src/domain/effectiveness/districtYears";
import { exitReview } from "../../../src/domain/effectiveness/exitReview";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import type { ProgrammeRecord, ResourceRecord } from "../../../src/domain/support/supportRecords";
import { smallDataset } from "../../reports/smallDistrict";
import { madeProgramme } from "../support/madeProgramme";

const p = defaultParameters();
const analysis = analyse(smallDataset, p);
const source = { file: null, sheet: "Учёт", address: "A4" };

describe("districtYears", () => {
  const years = districtYears(smallDataset.facts, analysis.schools, p);

  it("adds the schools up year by year: 2·(14 + 1 + 2 + 2) low results of 240", () => {
    expect(years.map(({ year, low, n, evaluated, confirmed }) => [year, low, n, evaluated, confirmed])).toEqual([
      [2023, 38, 240, 4, 1],
      [2024, 38, 240, 4, 1],
      [2025, 38, 240, 4, 1],
    ]);
    expect(years[0]?.change).toBeNull();
    expect(years[1]?.change?.change).toBe(0);
  });

  it("compares nothing with an excluded year, and leaves out a year without such results", () => {
    const without = districtYears(smallDataset.facts, analysis.schools, { ...p, excludedYears: [2024] });
    expect(without.map(({ comparable, change }) => [comparable, change?.change ?? null])).toEqual([
      [true, null],
      [false, null],
      [true, 0],
    ]);
    const worse = smallDataset.facts.map((fact) => (fact.year === 2024 ? { ...fact, low: fact.n } : fact));
    expect(districtYears(worse, analysis.schools, { ...p, excludedYears: [2024] })[2]?.change?.change).toBe(0);
    const vpr = smallDataset.facts.map((fact) => (fact.year === 2024 ? { ...fact, kind: "vpr" as const, grade: 6 } : fact));
    expect(districtYears(vpr, analysis.schools, p).map(({ year }) => year)).toEqual([2023, 2025]);
    expect(districtYears([], analysis.schools, p)).toEqual([]);
  });
});

describe("exitReview", () => {
  const review = (programmes: readonly ProgrammeRecord[], facts = smallDataset.facts) =>
    exitReview(["s1"], { programmes, listings: [] }, analysis.schools, facts, 2025, 30, p);

  it("guesses no year of listing", () => expect(review([])).toEqual([{ schoolId: "s1", listedIn: null, listedBy: null, result: null }]));

  it("judges from the base year on; the school of the small district stays", () =>
    expect(review([madeProgramme("s1", 2023)])[0]?.result).toMatchObject({ leaves: false, calmYears: null }));

  it("lets a school leave after two calm years with far fewer low results", () => {
    const facts = smallDataset.facts.map((fact) =>
      fact.schoolId === "s1" && fact.year > 2023 ? { ...fact, marks: { 2: 1, 3: 9, 4: 12, 5: 8 }, low: 1, mean: 3.9 } : fact,
    );
    expect(review([madeProgramme("s1", 2023)], facts)[0]?.result).toMatchObject({ leaves: true, calmYears: [2024, 2025] });
  });

  it("knows nothing of what came after the year of the report", () => {
    const later = smallDataset.facts
      .filter(({ schoolId, year }) => schoolId === "s1" && year === 2025)
      .flatMap((fact) => [2026, 2027].map((year) => ({ ...fact, year, marks: { 2: 0, 3: 9, 4: 13, 5: 8 }, low: 0 })));
    const facts = [...smallDataset.facts, ...later];
    expect(review([madeProgramme("s1", 2023)], facts)).toEqual(review([madeProgramme("s1", 2023)]));
  });

  it("has no result where the base year has none, and asks about schools with a programme off the list too", () => {
    expect(review([madeProgramme("s1", 2019)])[0]?.result).toBeNull();
    expect(review([madeProgramme("s3", 2024), madeProgramme("s4", 2024, false)]).map(({ schoolId }) => schoolId)).toEqual(["s1", "s3"]);
  });
});

describe("costReview", () => {
  const spent = (schoolId: string, spending: number | null, year = 2025): ResourceRecord => ({
    schoolId,
    year,
    spending,
    equipment: null,
    specialist: null,
    distance: null,
    source,
  });
  const all = ["s1", "s2", "s3", "s4"].map((id) => spent(id, 100_000));

  it("compares inside the size cluster: at equal spending the ratio follows the index", () => {
    const { results } = costReview(analysis.schools, all, 2025, p);
    expect(results.map(({ compared }) => compared)).toEqual([4, 4, 4, 4]);
    const [first, second] = results;
    expect((first?.ratio ?? 0) < 1 && (second?.ratio ?? 0) > 1).toBe(true);
  });

  it("keeps to level and size where the clusters are made otherwise: a hand-made one is no size", () => {
    const mixed = analysis.schools.map((school, i) => ({ ...school, ownCluster: null, size: i < 2 ? ("small" as const) : school.size }));
    expect(costReview(mixed, all, 2025, p).results).toEqual([]);
  });

  it("compares nobody where fewer than four schools told their spending", () => {
    const { results, uncompared } = costReview(analysis.schools, all.slice(1), 2025, p);
    expect([results, uncompared]).toEqual([[], ["s2", "s3", "s4"]]);
  });

  it("takes the latest spending not after T, never one that is not told", () => {
    const later = [...all.slice(0, 3), spent("s4", null), spent("s4", 90_000, 2024), spent("s4", 80_000, 2026)];
    expect(costReview(analysis.schools, later, 2025, p).results.find(({ schoolId }) => schoolId === "s4")).toMatchObject({
      spending: 90_000,
      year: 2024,
    });
  });
});
