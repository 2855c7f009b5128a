import type { Parameters } from "../parameters/parameters";
import type { TeacherSubject } from "./teacherSubject";

/** The terms of Q, each from 0 to 1, null where nobody told. */
export interface CourseNeedTerms {
  readonly diagnostics: number | null;
  readonly skills: number | null;
  readonly absence: number | null;
  readonly experience: number | null;
}

export interface CourseNeed extends CourseNeedTerms {
  /** Q, 0–1. */
  readonly need: number;
  /** Part of the weights behind the terms that are known, 0–1: 1 = everything is known. */
  readonly known: number;
}

export type CourseRules = Pick<
  Parameters,
  | "courseDiagnosticsWeight"
  | "courseSkillsWeight"
  | "courseAbsenceWeight"
  | "courseExperienceWeight"
  | "courseDiagnostics"
  | "courseYears"
  | "courseService"
>;

/**
 * Потребность в курсах of a teacher in a subject (method §9): Q = 0.4·[diagnostics < 60] + 0.3·(share of weak basic skills) +
 * 0.2·[no course in 3 years] + 0.1·[no category or < 3 years of service]. Terms nobody told renormalise: an unfilled register is
 * no proof that courses were missed. Null when nothing is known.
 *
 * @param weakSkills share of weak basic skills of the subject in the school, see `weakSkillsShare`
 * @param year T: a course of T−2 is one of the last three years
 * @example diagnostics 55, weak skills 0.5, last course T−5, first category, 12 years of service: 0.4 + 0.15 + 0.2 + 0 = 0.75
 */
export function courseNeed(teacher: TeacherSubject, weakSkills: number | null, year: number, p: CourseRules): CourseNeed | null {
  const terms: CourseNeedTerms = {
    diagnostics: teacher.diagnostics === null ? null : flag(teacher.diagnostics < p.courseDiagnostics),
    skills: weakSkills,
    absence: teacher.lastCourse === null ? null : flag(teacher.lastCourse === "none" || teacher.lastCourse <= year - p.courseYears),
    experience: experience(teacher, p.courseService),
  };
  const weighted: readonly (readonly [number | null, number])[] = [
    [terms.diagnostics, p.courseDiagnosticsWeight],
    [terms.skills, p.courseSkillsWeight],
    [terms.absence, p.courseAbsenceWeight],
    [terms.experience, p.courseExperienceWeight],
  ];
  let [sum, known, all] = [0, 0, 0];
  for (const [term, weight] of weighted) {
    all += weight;
    if (term === null) continue;
    sum += weight * term;
    known += weight;
  }
  return known > 0 ? { ...terms, need: sum / known, known: known / all } : null;
}

/** One of the two is enough to tell of a need; both must be known to tell of none. */
function experience({ category, service }: TeacherSubject, least: number): number | null {
  if (category === "none" || (service !== null && service < least)) return 1;
  return category === null || service === null ? null : 0;
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
