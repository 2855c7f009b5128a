import { teacherRecords } from "../../../src/domain/courses/teacherRecords";
import type { CourseRecord, DiagnosticsRecord } from "../../../src/domain/support/supportRecords";

const source = { file: null, sheet: "Учёт", address: "A4" };
const diagnostics = (changes: Partial<DiagnosticsRecord> = {}): DiagnosticsRecord => ({
  teacher: "Семёнова А. П.",
  schoolId: "s1",
  subject: "mathematics",
  diagnostics: 55,
  topic: null,
  lastCourse: null,
  category: null,
  service: null,
  year: 2025,
  source,
  ...changes,
});
const course = (changes: Partial<CourseRecord> = {}): CourseRecord => ({
  schoolId: "s1",
  teacher: "Семенова  А.П.",
  role: "teacher",
  subject: "mathematics",
  topic: null,
  year: 2022,
  done: true,
  document: null,
  source,
  ...changes,
});

describe("teacherRecords", () => {
  it("takes the latest diagnostics of a teacher in a subject, in the place of the first", () => {
    const records = [diagnostics({ year: 2023, diagnostics: 40 }), diagnostics({ teacher: "Б." }), diagnostics({ diagnostics: 70 })];
    expect(teacherRecords(records, []).map(({ teacher, diagnostics: result }) => [teacher, result])).toEqual([
      ["Семёнова А. П.", 70],
      ["Б.", 55],
    ]);
  });

  it("adds the last course from its register, whatever the spaces and ё", () => {
    const [record] = teacherRecords([diagnostics()], [course(), course({ year: 2024 }), course({ year: 2023 })]);
    expect(record?.lastCourse).toBe(2024);
  });

  it("joins a full name with initials, unless two people of the school bear them", () => {
    const full = { teacher: "Семёнова Анна Павловна" };
    expect(teacherRecords([diagnostics()], [course({ ...full, year: 2024 })])[0]?.lastCourse).toBe(2024);
    expect(teacherRecords([diagnostics(full)], [course({ year: 2023 })])[0]?.lastCourse).toBe(2023);
    const namesake = course({ teacher: "Семёнова Алла Петровна", year: 2024 });
    expect(teacherRecords([diagnostics(full)], [namesake])[0]?.lastCourse).toBeNull();
    expect(teacherRecords([diagnostics()], [course({ ...full, year: 2024 }), namesake])[0]?.lastCourse).toBeNull();
    expect(teacherRecords([diagnostics({ teacher: "12" })], [course({ teacher: "13" })])[0]?.lastCourse).toBeNull();
  });

  it("counts a course without a subject in every subject of the teacher", () => {
    const records = teacherRecords([diagnostics(), diagnostics({ subject: "physics" })], [course({ subject: null, year: 2024 })]);
    expect(records.map(({ lastCourse }) => lastCourse)).toEqual([2024, 2024]);
  });

  it("keeps the later of the two that are told", () => {
    expect(teacherRecords([diagnostics({ lastCourse: 2025 })], [course()])[0]?.lastCourse).toBe(2025);
    expect(teacherRecords([diagnostics({ lastCourse: "none" })], [course()])[0]?.lastCourse).toBe(2022);
  });

  it("counts no course that is planned, of another subject, school or person, and takes silence for no proof", () => {
    const courses = [course({ done: null }), course({ subject: "russian" }), course({ schoolId: "s2" }), course({ teacher: null })];
    expect(teacherRecords([diagnostics()], courses)[0]?.lastCourse).toBeNull();
  });
});
