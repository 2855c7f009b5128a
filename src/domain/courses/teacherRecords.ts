import type { CourseRecord, DiagnosticsRecord } from "../support/supportRecords";

/**
 * Teachers × subjects for the plan of courses, in the order of the register: of several diagnostics of one teacher in one subject the
 * latest (in the place of the first), with the last course that the register of courses or the diagnostics knows. A register of courses
 * that does not name a teacher proves nothing about him: what is not known stays null.
 *
 * @example diagnostics of 2023 and 2025 of one teacher in математика → the one of 2025, once
 */
export function teacherRecords(diagnostics: readonly DiagnosticsRecord[], courses: readonly CourseRecord[]): readonly DiagnosticsRecord[] {
  const latest = new Map<string, DiagnosticsRecord>();
  for (const record of diagnostics) {
    const key = keyOf(record.schoolId, record.teacher, record.subject);
    const known = latest.get(key);
    if (known === undefined || (record.year ?? -Infinity) >= (known.year ?? -Infinity)) latest.set(key, record);
  }
  const taken = new Map<string, number>();
  for (const { schoolId, teacher, subject, year, done } of courses) {
    if (teacher === null || subject === null || year === null || done !== true) continue;
    const key = keyOf(schoolId, teacher, subject);
    taken.set(key, Math.max(taken.get(key) ?? -Infinity, year));
  }
  return [...latest].map(([key, record]) => ({ ...record, lastCourse: later(record.lastCourse, taken.get(key) ?? null) }));
}

function later(told: DiagnosticsRecord["lastCourse"], course: number | null): DiagnosticsRecord["lastCourse"] {
  if (course === null) return told;
  return typeof told === "number" ? Math.max(told, course) : course;
}

/** One person is written in one way only within a register; case, ё and spaces differ between registers. */
function keyOf(schoolId: string, teacher: string, subject: string): string {
  const name = teacher.toLowerCase().replaceAll("\u0451", "\u0435").replace(/\s+/g, "");
  return `${schoolId}|${name}|${subject}`;
}
