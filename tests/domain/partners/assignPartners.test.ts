import { analyse } from "../../../src/domain/analysis/analyse";
import { comparedFigures } from "../../../src/domain/analysis/comparedFigures";
import { subjectDeviations } from "../../../src/domain/analysis/subjectDeviations";
import { windowFigures } from "../../../src/domain/analysis/windowFigures";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { assignPartners } from "../../../src/domain/partners/assignPartners";
import { partnerCandidates } from "../../../src/domain/partners/partnerCandidates";
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
  it("leaves the size out where an enrolment is 0: a school that is being opened is not infinitely small", () => {
    expect(partnerCost({ ...school, enrolment: 0 }, partner, 10, rules)).toMatchObject({ size: null, cost: expect.closeTo(0.4 / 0.9, 12) });
    expect(partnerCost(school, { ...partner, enrolment: 0 }, 10, rules)?.size).toBeNull();
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
      [...subjectDeviations(dataset, comparedFigures(dataset, windowFigures(dataset, rules), rules), rules)].map(([id, each]) => [
        id,
        new Map([...each].map(([s, { deviation }]) => [s as string, deviation])),
      ]),
    ),
    way: () => null,
    contracts: [],
  };
  const byId = new Map(analysis.schools.map((school) => [school.schoolId, school]));

  it("makes no partner of a school that the federal criterion puts on the list, however its neighbours stand", () => {
    const [best] = [...new Set(assignPartners(analysis, known, rules).flatMap(({ partner }) => partner?.schoolId ?? []))];
    const schools = analysis.schools.map((one) => (one.schoolId === best ? { ...one, decision: "lowPerformingFederal" as const } : one));
    const chosen = assignPartners({ ...analysis, schools }, known, rules);
    expect(chosen.map(({ schoolId }) => schoolId)).toContain(best);
    expect(chosen.map(({ partner }) => partner?.schoolId)).not.toContain(best);
  });

  it("offers a school with a marker again after two years without one", () => {
    const [best] = assignPartners(analysis, known, rules).flatMap(({ partner }) => partner?.schoolId ?? []);
    const candidates = (year: number) =>
      partnerCandidates(analysis, [{ schoolId: best ?? "", year, kind: "computed", count: 1 }], rules).map(({ schoolId }) => schoolId);
    expect([2025, 2024, 2023].map((year) => candidates(year).includes(best ?? ""))).toEqual([false, false, true]);
  });
  it("asks for a lower bound of the context effect above the set one, and for data enough", () => {
    const usual = partnerCandidates(analysis, [], rules);
    const least = Math.min(...usual.map(({ contextEffect }) => contextEffect?.low ?? NaN));
    expect(least).toBeGreaterThan(rules.partnerContextEffect);
    expect(partnerCandidates(analysis, [], { ...rules, partnerContextEffect: least })).toHaveLength(usual.length - 1);
    const poor = analysis.schools.map((one) => ({ ...one, rating: one.rating && { ...one.rating, sufficient: false } }));
    expect(partnerCandidates({ ...analysis, schools: poor }, [], rules)).toEqual([]);
  });

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
  it("keeps the pair of a contract with a school that fits, and counts every contract of a partner as one of its places", () => {
    const [first, ...others] = assignPartners(analysis, known, rules);
    const [partner, second] = [first?.partner ?? null, first?.secondBest ?? null];
    if (first === undefined || partner === null || second === null) throw new Error("The district has no two candidates");
    const kept = assignPartners(analysis, { ...known, contracts: [{ schoolId: first.schoolId, partnerId: second.schoolId }] }, rules);
    expect(kept[0]).toMatchObject({ contracted: true, partner: { schoolId: second.schoolId } });
    expect(kept.slice(1).every(({ contracted }) => !contracted)).toBe(true);
    expect(others.length).toBeGreaterThan(0);

    // Two schools off the list have contracts with it: it has no place left.
    const off = analysis.schools.filter(({ decision }) => decision === "notApplicable").map(({ schoolId }) => schoolId);
    const busy = off.slice(0, rules.partnerLoad).map((schoolId) => ({ schoolId, partnerId: partner.schoolId }));
    const moved = assignPartners(analysis, { ...known, contracts: busy }, rules);
    expect(moved.some((choice) => choice.partner?.schoolId === partner.schoolId)).toBe(false);
    // Two contracts with one school are one place.
    const twice = assignPartners(
      analysis,
      { ...known, contracts: [...busy.slice(0, 1), ...busy.slice(0, 1)] },
      { ...rules, partnerLoad: 2 },
    );
    expect(twice[0]?.partner?.schoolId).toBe(partner.schoolId);
  });
  it("does not keep a contract with a school that does not fit", () => {
    const [first] = assignPartners(analysis, known, rules);
    const unfit =
      analysis.schools.find(({ rating }) => rating !== null && rating.high < 50 && first?.schoolId !== undefined)?.schoolId ?? "";
    const choice = assignPartners(analysis, { ...known, contracts: [{ schoolId: first?.schoolId ?? "", partnerId: unfit }] }, rules)[0];
    expect(choice).toEqual(first);
  });
  it("prefers the nearer of two, where nothing else tells them apart", () => {
    const [first] = assignPartners(analysis, known, rules);
    const far = assignPartners(
      analysis,
      { ...known, way: (_, to) => ({ kilometres: to === first?.partner?.schoolId ? 400 : 0, by: "told" }) },
      { ...rules, partnerContextWeight: 0, partnerSubjectWeight: 0, partnerSizeWeight: 0 },
    );
    expect(far[0]?.partner?.schoolId).not.toBe(first?.partner?.schoolId);
    expect(far[0]?.partner?.way).toEqual({ kilometres: 0, by: "told" });
  });
  it("takes no school with a marker in the last two years, and says «межмуниципальный» when none fits", () => {
    const markers = dataset.schools.map(({ id }) => ({ schoolId: id, year: 2024, kind: "official" as const, count: 1 }));
    expect(
      assignPartners(analysis, { ...known, markers }, rules).every(({ partner, secondBest }) => partner === null && secondBest === null),
    ).toBe(true);
  });
});
