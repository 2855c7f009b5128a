import { analyse } from "../../../src/domain/analysis/analyse";
import { subjectDeviations } from "../../../src/domain/analysis/subjectDeviations";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { assignPartners } from "../../../src/domain/partners/assignPartners";
import { partnerCost } from "../../../src/domain/partners/partnerCost";
import { inventDistrict } from "../analysis/inventDistrict";

const rules = defaultParameters();

describe("partnerCost", () => {
  const school = {
    schoolId: "s",
    socialIndex: 42,
    enrolment: 100,
    subjects: new Map([
      ["russian", -0.4],
      ["mathematics", -0.2],
    ]),
  };
  const partner = {
    schoolId: "p",
    socialIndex: 47,
    enrolment: 200,
    subjects: new Map([
      ["russian", 0.5],
      ["mathematics", -0.1],
    ]),
  };
  it("by hand: 0.35·0.5 + 0.35·0.5 + 0.20·0.25 + 0.10·0.5 = 0.45", () => {
    expect(partnerCost(school, partner, 10, rules)?.cost).toBeCloseTo(0.45, 12);
  });
  it("renormalises without the distance: 0.40/0.80", () => {
    expect(partnerCost(school, partner, null, rules)?.cost).toBeCloseTo(0.5, 12);
  });
  it("is null where nothing is known", () => {
    const unknown = { schoolId: "u", socialIndex: null, enrolment: null, subjects: new Map() };
    expect(partnerCost(unknown, partner, null, rules)).toBeNull();
  });
});

describe("assignPartners", () => {
  const { dataset } = inventDistrict({ seed: 5, schools: 20, years: [2023, 2024, 2025], low: 3, spread: 0.4 });
  const analysis = analyse(dataset, rules);
  const known = {
    markers: dataset.biasMarkers,
    subjects: new Map(
      [...subjectDeviations(dataset, rules)].map(([id, each]) => [
        id,
        new Map([...each].map(([s, { deviation }]) => [s as string, deviation])),
      ]),
    ),
    kilometres: () => null,
  };
  const byId = new Map(analysis.schools.map((school) => [school.schoolId, school]));

  it("gives every listed school a better one, none more than two schools", () => {
    const choices = assignPartners(analysis, known, rules);
    expect(choices.length).toBeGreaterThanOrEqual(2);
    const load = new Map<string, number>();
    for (const { partner } of choices) {
      expect(byId.get(partner?.schoolId ?? "")?.rating?.low).toBeGreaterThan(50);
      load.set(partner?.schoolId ?? "", (load.get(partner?.schoolId ?? "") ?? 0) + 1);
    }
    expect(Math.max(...load.values())).toBeLessThanOrEqual(2);
  });
  it("takes no school with a marker in the last two years, and says «межмуниципальный» when none fits", () => {
    const markers = dataset.schools.map(({ id }) => ({ schoolId: id, year: 2024, kind: "official" as const, count: 1 }));
    expect(
      assignPartners(analysis, { ...known, markers }, rules).every(({ partner, secondBest }) => partner === null && secondBest === null),
    ).toBe(true);
  });
});
