import type { ContextRecord } from "../../../src/domain/assessment/context";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { baseYear } from "../../../src/domain/socialIndex/baseYear";
import { indexIndicators } from "../../../src/domain/socialIndex/indexIndicators";
import { isLevelStable } from "../../../src/domain/socialIndex/isLevelStable";
import { socialIndexScale } from "../../../src/domain/socialIndex/socialIndexScale";
import { socialIndexTable } from "../../../src/domain/socialIndex/socialIndexTable";
import { unfavourableConditions } from "../../../src/domain/socialIndex/unfavourableConditions";
import { smallSchools } from "../../reports/smallDistrict";

const rules = defaultParameters();
const passport = (schoolId: string, year: number, indicators: ContextRecord["indicators"] = { enrolment: 100 }): ContextRecord => ({
  schoolId,
  year,
  indicators,
  units: {},
  source: { file: null, sheet: "Паспорт", address: "A5" },
  cells: {},
});
const [first, second, third, fourth] = smallSchools;
const four = [first, second, third, fourth].filter((school) => school !== undefined);

describe("base year of ИСБШ (method §5)", () => {
  it("is the latest year up to T with passports of half of the schools, exactly half is enough", () => {
    const records = [
      ...["s1", "s2"].map((id) => passport(id, 2024)),
      passport("s1", 2025),
      ...["s1", "s2", "s3"].map((id) => passport(id, 2026)),
    ];
    expect(baseYear(2025, records, four, rules)).toBe(2024);
    expect(baseYear(2026, records, four, rules)).toBe(2026);
    expect(baseYear(2023, records, four, rules)).toBeNull();
  });
  it("does not move once it is fixed", () => {
    expect(baseYear(2025, [], four, { ...rules, socialIndexBaseYear: 2021 })).toBe(2021);
  });
});

describe("thresholds of ИСБШ (method §5)", () => {
  it("estimates correlations from ten complete schools on", () => {
    const rows = Array.from({ length: 10 }, (_, i) => ({ shares: [i * 3, (i * 7) % 10], enrolment: 50 }));
    const indicators = [
      { sign: -1 as const, weight: 0.5 },
      { sign: 1 as const, weight: 0.5 },
    ];
    expect(socialIndexScale(rows, indicators, rules).correlationsEstimated).toBe(true);
    const nine = socialIndexScale(rows.slice(1), indicators, rules);
    expect([nine.correlationsEstimated, nine.correlations[0]?.[1]]).toEqual([false, 0.5]);
  });
  it("cuts z at 2.5 on both sides: one school against ninety-nine others", () => {
    const table = (odd: number) =>
      socialIndexTable(
        [{ shares: [odd], enrolment: 10 }, ...Array.from({ length: 99 }, () => ({ shares: [50], enrolment: 10 }))],
        [{ sign: 1, weight: 1 }],
        rules,
      )[0]?.value;
    expect([table(100), table(0)]).toEqual([75, 25]);
  });
  it("does not call a level unstable because a halved weight leaves less than 70 % present: presence is settled before", () => {
    const weights = [0.35, 0.35, 0.3];
    const indicators = weights.map((weight) => ({ sign: 1 as const, weight }));
    const rows = Array.from({ length: 5 }, (_, i) => ({ shares: [40 + i, 40 + i, 40 + i], enrolment: 50 }));
    expect(isLevelStable([42, 42, null], socialIndexScale(rows, indicators, rules), rules)).toBe(true);
  });
  it("is ШНСУ at three indicators with z of exactly −1, and below 45, which itself is not low", () => {
    const conditions = (value: number, ...z: (number | null)[]) => unfavourableConditions({ value, z }, rules);
    expect(conditions(48, -1, -1.2, -2)).toBe(true);
    expect(conditions(48, -1, -1.2, -0.99, null)).toBe(false);
    expect([conditions(45, 0), conditions(44.99, 0)]).toEqual([false, true]);
  });
  it("takes parents' education from the two columns where as many passports have them as have the single one", () => {
    const both = { enrolment: 100, bothParentsHigher: 20, oneParentHigher: 10 };
    const single = { enrolment: 100, higherEducation: 30 };
    const names = (...given: ContextRecord["indicators"][]) =>
      indexIndicators(
        given.map((indicators) => ({ indicators })),
        rules,
      )
        .map(({ indicator }) => indicator)
        .filter((indicator) => /Higher|higher/u.test(indicator));
    expect(names(both, single)).toEqual(["bothParentsHigher", "oneParentHigher"]);
    expect(names(both, single, single)).toEqual(["higherEducation"]);
  });
});
