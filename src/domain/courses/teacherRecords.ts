import type { CourseRecord, DiagnosticsRecord } from "../support/supportRecords";
import type { TeacherName } from "./teacherName";
import { teacherName } from "./teacherName";

/**
 * Teachers × subjects for the plan of courses, in the order of the register: of several diagnostics of one teacher in one subject the
 * latest (in the place of the first), with the last course that the register of courses or the diagnostics knows. A course without a subject
 * (ИКТ, ФГОС) is a course of the teacher in every subject. Full names and initials of one school are joined where they can be one person only. A register
 * of courses that does not name a teacher proves nothing about him: what is not known stays null.
 *
 * @example diagnostics of 2023 and 2025 of one teacher in математика → the one of 2025, once
 */
export function teacherRecords(diagnostics: readonly DiagnosticsRecord[], courses: readonly CourseRecord[]): readonly DiagnosticsRecord[] {
  const latest = new Map<string, DiagnosticsRecord>();
  for (const record of diagnostics) {
    const key = `${record.schoolId}|${teacherName(record.teacher).whole}|${record.subject}`;
    const known = latest.get(key);
    if (known === undefined || (record.year ?? -Infinity) >= (known.year ?? -Infinity)) latest.set(key, record);
  }
  const taken = new Map<string, { readonly name: TeacherName; readonly subject: string | null; readonly year: number }[]>();
  for (const { schoolId, teacher, subject, year, done } of courses) {
    if (teacher === null || year === null || done !== true) continue;
    const own = taken.get(schoolId) ?? [];
    own.push({ name: teacherName(teacher), subject, year });
    taken.set(schoolId, own);
  }
  const bearers = bearersOf([...latest.values(), ...courses]);
  return [...latest.values()].map((record) => {
    const name = teacherName(record.teacher);
    const years = (taken.get(record.schoolId) ?? []).flatMap((course) =>
      (course.subject === null || course.subject === record.subject) && isSame(name, course.name, record.schoolId) ? [course.year] : [],
    );
    return { ...record, lastCourse: later(record.lastCourse, years.length === 0 ? null : Math.max(...years)) };
  });

  function isSame(one: TeacherName, other: TeacherName, schoolId: string): boolean {
    if (one.whole === other.whole) return true;
    return (
      one.short !== null &&
      one.short === other.short &&
      one.full !== other.full &&
      (bearers.get(`${schoolId}|${one.short}`)?.size ?? 0) <= 1
    );
  }
}

/** Full names behind each surname with initials of a school: two of them leave the initials nobody's. */
function bearersOf(
  records: readonly { readonly schoolId: string; readonly teacher: string | null }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { schoolId, teacher } of records) {
    const name = teacher === null ? null : teacherName(teacher);
    if (name?.short === undefined || name.short === null || !name.full) continue;
    const key = `${schoolId}|${name.short}`;
    bearers.set(key, (bearers.get(key) ?? new Set()).add(name.whole));
  }
  return bearers;
}

function later(told: DiagnosticsRecord["lastCourse"], course: number | null): DiagnosticsRecord["lastCourse"] {
  if (course === null) return told;
  return typeof told === "number" ? Math.max(told, course) : course;
}
