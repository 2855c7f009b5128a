import { analyse } from "../../../src/domain/analysis/analyse";
import type { StaffRecord } from "../../../src/domain/assessment/context";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import type { RiskInputs } from "../../../src/domain/risks/schoolRisks";
import { schoolRisks } from "../../../src/domain/risks/schoolRisks";
import { staffRisks } from "../../../src/domain/risks/staffRisks";
import { inventDistrict } from "../analysis/inventDistrict";
import { makeFact } from "../assessment/makeFact";

const rules = defaultParameters();
const source = { file: null, sheet: "Кадры", address: "A4:F4" };
const staff = (indicators: StaffRecord["indicators"]): StaffRecord => ({
  schoolId: "s1",
  year: 2025,
  indicators,
  source,
  cells: { vacancies: "F4" },
});
const [school] = analyse(inventDistrict({ seed: 1, schools: 8, years: [2024, 2025], vprGrades: [] }).dataset, rules).schools;
if (school === undefined) throw new Error("the invented district has no schools");
const calm: RiskInputs = {
  school: { ...school, federal: { ...school.federal, pooledShare: 10, pooledLow: 3, pooledN: 30 } },
  facts: [],
  passport: null,
  staff: null,
  markers: [],
  subjects: new Map(),
};

describe("staffRisks", () => {
  it("sees a vacancy in its cell, older staff and few categories", () => {
    const risks = staffRisks(staff({ teachers: 20, vacancies: 2, over55: 9, highestCategory: 1, firstCategory: 2 }), rules);
    expect(risks.map(({ signal, value }) => [signal, value])).toEqual([
      ["vacancies", 2],
      ["olderStaff", 45],
      ["fewCategories", 15],
    ]);
    expect(risks[0]?.source).toEqual({ file: null, sheet: "Кадры", address: "F4" });
  });
  it("is silent at the thresholds and where nothing is told", () => {
    expect(staffRisks(staff({ teachers: 20, vacancies: 0, over55: 8, highestCategory: 2, firstCategory: 2 }), rules)).toEqual([]);
    expect(staffRisks(staff({}), rules)).toEqual([]);
    expect(staffRisks(staff({ teachers: 0, over55: 1, highestCategory: 0, firstCategory: 0 }), rules)).toEqual([]);
  });
});

describe("schoolRisks", () => {
  it("is empty where the data show nothing", () => {
    expect(schoolRisks(calm, rules)).toEqual([]);
  });
  it("sees a fifth of low results, a language gap and a roll that did not come", () => {
    const signals = schoolRisks(
      {
        ...calm,
        school: { ...calm.school, federal: { ...calm.school.federal, pooledShare: 20, pooledLow: 6, pooledN: 30 } },
        facts: [makeFact({ n: 17, participants: 20, cells: { participants: "C5" } })],
        subjects: new Map([
          ["russian", { deviation: -1.1, n: 60 }],
          ["mathematics", { deviation: 0, n: 60 }],
        ]),
      },
      rules,
    );
    expect(signals.map(({ signal, value, n }) => [signal, value, n])).toEqual([
      ["pooledShareHigh", 20, 30],
      ["russianBehindMathematics", 1.1, 60],
      ["lowParticipation", 85, 20],
    ]);
    expect(signals[2]?.source?.address).toBe("C5");
  });
  it("asks nothing of language where fewer than ten marks stand behind one of the two subjects", () => {
    const gap = (russian: number, mathematics: number) =>
      schoolRisks(
        {
          ...calm,
          subjects: new Map([
            ["russian", { deviation: -2, n: russian }],
            ["mathematics", { deviation: 0, n: mathematics }],
          ]),
        },
        rules,
      ).length;
    expect([gap(10, 10), gap(9, 60), gap(60, 9)]).toEqual([1, 0, 0]);
  });
  it("is silent at 90 % of the roll, and speaks at a gap of exactly one standard deviation", () => {
    expect(schoolRisks({ ...calm, facts: [makeFact({ n: 18, participants: 20 })] }, rules)).toEqual([]);
    const apart = (gap: number) =>
      new Map([
        ["russian", { deviation: -gap, n: 60 }],
        ["mathematics", { deviation: 0, n: 60 }],
      ]);
    expect(schoolRisks({ ...calm, subjects: apart(1) }, rules)).toMatchObject([{ signal: "russianBehindMathematics" }]);
    expect(schoolRisks({ ...calm, subjects: apart(0.999) }, rules)).toEqual([]);
  });
  it("is silent just under a fifth of low results: 199 of 1,000", () => {
    const of = (pooledLow: number) => {
      const federal = { ...calm.school.federal, pooledShare: pooledLow / 10, pooledLow, pooledN: 1000 };
      return schoolRisks({ ...calm, school: { ...calm.school, federal } }, rules).length;
    };
    expect([of(199), of(200)]).toEqual([0, 1]);
  });
  it("puts the more pressing first", () => {
    const priorities = schoolRisks(
      { ...calm, staff: staff({ vacancies: 3 }), markers: [{ schoolId: "s1", year: 2025, kind: "official", count: 1 }] },
      rules,
    ).map(({ priority }) => priority);
    expect([...priorities].sort((a, b) => b - a)).toEqual(priorities);
  });
});
