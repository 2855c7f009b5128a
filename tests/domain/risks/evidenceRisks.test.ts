import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { evidenceRisks } from "../../../src/domain/risks/evidenceRisks";
import type { RiskEvidence, TaskResult } from "../../../src/domain/risks/riskEvidence";
import { riskPriority } from "../../../src/domain/risks/riskPriority";

const rules = defaultParameters();
const nothing: RiskEvidence = { tasks: [], diagnosed: [], surveys: [], journal: null, equipment: null, specialist: null };
const source = { file: null, sheet: "Анкеты", address: "C4" };
const task = (grade: number, topic: string, fulfilled: number, n = 20): TaskResult => {
  return { subject: "mathematics", grade, topic, basic: true, n, fulfilled, source: null };
};
const seen = (evidence: Partial<RiskEvidence>) =>
  evidenceRisks({ ...nothing, ...evidence }, null, rules).map(({ risk, signal, value, n }) => [risk, signal, value, n]);

describe("evidenceRisks", () => {
  it("is empty where nothing is told", () => {
    expect(evidenceRisks(nothing, null, rules)).toEqual([]);
  });
  it("sees a third of the basic tasks under 57 %, and one topic weak in two grades", () => {
    const tasks = [task(5, "Дроби", 40), task(6, "Дроби", 50), task(5, "Текстовые задачи", 57), task(6, "Проценты", 80)];
    expect(seen({ tasks })).toEqual([
      ["results", "basicTasksWeak", 50, 20],
      ["competence", "topicWeakInGrades", 2, 40],
    ]);
  });
  it("leaves tasks behind nine pupils alone", () => {
    expect(seen({ tasks: [task(5, "Дроби", 10, 9), task(6, "Дроби", 10, 9)] })).toEqual([]);
  });
  it("sees risk answers at 30 %, or ten points above the district's median", () => {
    const block = (share: number, districtMedian: number | null, n = 25) => {
      return { block: "Мотивация", share, n, districtMedian, source };
    };
    expect(seen({ surveys: [block(30, null)] })).toEqual([["motivation", "riskAnswers", 30, 25]]);
    expect(seen({ surveys: [block(22, 12)] })).toEqual([["motivation", "riskAnswers", 22, 25]]);
    expect(seen({ surveys: [block(21.9, 12), block(29, null), block(80, null, 9)] })).toEqual([]);
  });
  it("asks about marks changed in more than 30 %, about equipment under 70 % and diagnostics under 60 %", () => {
    expect(seen({ journal: { changed: 30, n: 100, source } })).toEqual([]);
    expect(seen({ journal: { changed: 31, n: 100, source } })).toEqual([["objectivity", "marksChanged", 31, 100]]);
    expect(seen({ equipment: { percent: 69, source } })).toEqual([["equipment", "equipmentShort", 69, null]]);
    expect(seen({ diagnosed: [{ subject: "russian", mean: 55, n: 3, source }] })).toEqual([["competence", "diagnosticsLow", 55, 3]]);
  });
  it("asks for a specialist where more than 10 % have ОВЗ and somebody said that there is none", () => {
    const indicators = { enrolment: 100, specialNeeds: 11 };
    const passport = { schoolId: "s1", year: 2025, indicators, units: {}, source, cells: { specialNeeds: "H4" } };
    expect(evidenceRisks({ ...nothing, specialist: false }, passport, rules)).toMatchObject([
      { signal: "specialNeedsWithoutSpecialist", value: 11, n: 100, source: { address: "H4" } },
    ]);
    expect(evidenceRisks(nothing, passport, rules)).toEqual([]);
  });
});

describe("evidenceRisks at the thresholds of method §7", () => {
  it("is silent at diagnostics of 60 %, equipment of 70 % and ОВЗ of 10 %, which are not under or over them", () => {
    expect(seen({ diagnosed: [{ subject: "russian", mean: 60, n: 3, source }], equipment: { percent: 70, source } })).toEqual([]);
    const indicators = { enrolment: 100, specialNeeds: 10 };
    const passport = { schoolId: "s1", year: 2025, indicators, units: {}, source, cells: {} };
    expect(evidenceRisks({ ...nothing, specialist: false }, passport, rules)).toEqual([]);
  });
  it("speaks at exactly a third of the basic tasks, and not below", () => {
    const tasks = (strong: number) => [task(5, "Дроби", 40), ...Array.from({ length: strong }, (_, i) => task(5, `Тема ${i}`, 57))];
    expect(seen({ tasks: tasks(2) }).map(([, signal]) => signal)).toEqual(["basicTasksWeak"]);
    expect(seen({ tasks: tasks(3) })).toEqual([]);
  });
});

describe("riskPriority", () => {
  it("is severity × reliability × influence: 1.5 × 30/40 × 1", () => {
    expect(riskPriority("results", 1.5, 30, rules)).toBe(1.125);
  });
  it("follows the influence that the department sets", () => {
    expect(riskPriority("staff", 1, null, { ...rules, riskInfluenceStaff: 0.25 })).toBe(0.25);
  });
});
