import { analyse } from "../../../src/domain/analysis/analyse";
import type { Dataset } from "../../../src/domain/assessment/dataset";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { supportEvidence } from "../../../src/domain/risks/supportEvidence";
import { supportRisks } from "../../../src/domain/risks/supportRisks";
import { noSupport } from "../../../src/domain/support/noSupport";
import type { DiagnosticsRecord, SurveyRecord, SupportRecords } from "../../../src/domain/support/supportRecords";
import { inventDistrict } from "../analysis/inventDistrict";

const rules = defaultParameters();
const source = { file: null, sheet: "Опросы", address: "C4" };
const { dataset } = inventDistrict({ seed: 3, schools: 8, years: [2024, 2025], vprGrades: [] });
const withSupport = (support: Partial<SupportRecords>, rest: Partial<Dataset> = {}): Dataset => ({
  ...dataset,
  ...rest,
  support: { ...noSupport, ...support },
});
const survey = (schoolId: string, share: number, changes: Partial<SurveyRecord> = {}): SurveyRecord => ({
  schoolId,
  year: 2025,
  respondents: "pupils",
  theme: "motivation",
  block: "Учебная мотивация",
  share,
  n: 60,
  source,
  ...changes,
});
const diagnosed = (diagnostics: number | null, year: number | null): DiagnosticsRecord => ({
  teacher: "1",
  schoolId: "s1",
  subject: "mathematics",
  diagnostics,
  topic: null,
  lastCourse: null,
  category: null,
  service: null,
  source,
  year,
});

describe("supportEvidence", () => {
  it("is empty, not zero, without registers", () => {
    expect(supportEvidence(dataset, 2025)("s1")).toEqual({
      tasks: [],
      diagnosed: [],
      surveys: [],
      journal: null,
      equipment: null,
      specialist: null,
    });
  });
  it("takes the latest diagnostics not after the year, and teachers without a result out of the mean", () => {
    const of = supportEvidence(
      withSupport({
        diagnostics: [diagnosed(40, 2023), diagnosed(50, 2025), diagnosed(60, null), diagnosed(90, 2026), diagnosed(null, 2025)],
      }),
      2025,
    );
    expect(of("s1").diagnosed).toEqual([{ subject: "mathematics", mean: 55, n: 2, source }]);
  });
  it("knows the median of the district from three schools on, by theme and respondents", () => {
    const of = (surveys: SurveyRecord[]) => supportEvidence(withSupport({ surveys }), 2025)("s1").surveys[0]?.districtMedian;
    expect(of([survey("s1", 22), survey("s2", 10)])).toBeNull();
    expect(of([survey("s1", 22), survey("s2", 10), survey("s3", 12)])).toBe(12);
    expect(of([survey("s1", 22), survey("s2", 10), survey("s3", 12, { respondents: "parents" })])).toBeNull();
    expect(of([survey("s1", 22), survey("s1", 24), survey("s2", 10)])).toBeNull();
  });
  it("does not use answers without the number of people", () => {
    expect(supportEvidence(withSupport({ surveys: [survey("s1", 60, { n: null })] }), 2025)("s1").surveys).toEqual([]);
  });
  it("adds up the journals of the year and points at the most changed one", () => {
    const journal = (subject: string, lowered: number, address: string) => ({
      schoolId: "s1",
      year: 2025,
      subject,
      grade: 5,
      n: 20,
      lowered,
      confirmed: 19 - lowered,
      raised: 1,
      source: { ...source, address },
    });
    const journals = [journal("russian", 4, "B2"), journal("mathematics", 12, "B3")];
    expect(supportEvidence(withSupport({}, { journals }), 2025)("s1").journal).toEqual({
      changed: 18,
      n: 40,
      source: { ...source, address: "B3" },
    });
  });
});

describe("supportRisks", () => {
  it("sees risk answers and an unequipped school through the registers, with their cells", () => {
    const support = {
      surveys: [survey("s1", 41), survey("s2", 10), survey("s3", 12)],
      resources: [{ schoolId: "s1", year: null, spending: null, equipment: 55, specialist: null, distance: null, source }],
    };
    const given = withSupport(support);
    const { bySchool } = supportRisks(given, analyse(given, rules), rules);
    const signals = bySchool.get("s1") ?? [];
    expect(signals.find(({ signal }) => signal === "riskAnswers")).toMatchObject({
      value: 41,
      threshold: 22,
      n: 60,
      theme: "motivation",
      source,
    });
    expect(signals.find(({ signal }) => signal === "equipmentShort")).toMatchObject({ value: 55, n: null, source });
    expect(bySchool.size).toBe(8);
  });
  it("sees in the facts of the year, and of no other, who did not come", () => {
    const seen = (year: number) => {
      const facts = dataset.facts.map((fact) =>
        fact.schoolId === "s1" && fact.year === year ? { ...fact, participants: 2 * fact.n } : fact,
      );
      const given = withSupport({}, { facts });
      return supportRisks(given, analyse(given, rules), rules)
        .bySchool.get("s1")
        ?.find(({ risk }) => risk === "participation")?.value;
    };
    expect([seen(2024), seen(2025)]).toEqual([undefined, 50]);
  });
  it("takes the passport of the year before where the year has none, and none of the year after", () => {
    const passport = (year: number) => ({ schoolId: "s1", year, indicators: { languageDifficulties: 7 }, units: {}, source, cells: {} });
    const seen = (year: number) => {
      const given = withSupport({}, { context: [passport(year)] });
      return (supportRisks(given, analyse(given, rules), rules).bySchool.get("s1") ?? []).some(({ risk }) => risk === "language");
    };
    expect([2023, 2024, 2025, 2026].map(seen)).toEqual([false, true, true, false]);
  });
  it("takes the staff of the year before where the year has none", () => {
    const staff = [{ schoolId: "s1", year: 2024, indicators: { vacancies: 2 }, source, cells: {} }];
    const given = withSupport({}, { staff });
    const signals = supportRisks(given, analyse(given, rules), rules).bySchool.get("s1") ?? [];
    expect(signals.some(({ signal }) => signal === "vacancies")).toBe(true);
    const old = withSupport({}, { staff: staff.map((one) => ({ ...one, year: 2023 })) });
    expect((supportRisks(old, analyse(old, rules), rules).bySchool.get("s1") ?? []).some(({ signal }) => signal === "vacancies")).toBe(
      false,
    );
  });
});
