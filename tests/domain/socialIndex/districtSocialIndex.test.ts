import type { ContextRecord } from "../../../src/domain/assessment/context";
import type { School } from "../../../src/domain/assessment/school";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { districtSocialIndex } from "../../../src/domain/socialIndex/districtSocialIndex";

const schools = ["easy", "middle", "hard"].map((id) => ({ id, closed: false }) as School);
/** A passport of 100 pupils, so many of them from families of every hard kind: the shares are these counts. */
const passport = (schoolId: string, year: number, count: number, indicators: ContextRecord["indicators"] = {}): ContextRecord => ({
  schoolId,
  year,
  indicators: {
    enrolment: 100,
    largeFamilies: count,
    lowIncome: count,
    singleParent: count,
    fostered: count,
    registered: count,
    languageDifficulties: count,
    unemployed: count,
    higherEducation: 100 - count,
    ...indicators,
  },
  units: {},
  source: { file: null, sheet: "Паспорт", address: "A1" },
  cells: {},
});
const base = [passport("easy", 2025, 10), passport("middle", 2025, 20), passport("hard", 2025, 30)];
const byYear = (records: readonly ContextRecord[]) =>
  districtSocialIndex(schools, records, 2025, [2023, 2024, 2025], defaultParameters()).byYear;

describe("districtSocialIndex: ИСБШ by years", () => {
  it("measures every year by the base year: who has what others had has their index", () => {
    const years = byYear([...base, passport("hard", 2024, 20), passport("hard", 2021, 10)]);
    const [easy] = years.get("easy") ?? [];
    expect(years.get("hard")?.map(({ year }) => year)).toEqual([2021, 2024, 2025]);
    const values = years.get("hard")?.map(({ value }) => value) ?? [];
    expect(values[0]).toBeCloseTo(easy?.value ?? NaN, 9);
    expect(values[1]).toBeCloseTo(50, 9);
    expect(values[2]).toBeLessThan(45);
  });

  it("leaves out a year whose passport tells too little, and a year after the report", () => {
    const little: ContextRecord = { ...passport("easy", 2024, 10), indicators: { enrolment: 100, lowIncome: 10 } };
    expect(
      byYear([...base, little, passport("easy", 2026, 10)])
        .get("easy")
        ?.map(({ year }) => year),
    ).toEqual([2025]);
  });

  it("without a base year nobody has an index of any year", () => {
    expect(byYear([passport("hard", 2025, 30)]).size).toBe(0);
  });
});
