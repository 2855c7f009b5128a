import type { CourseNeedTerms } from "../../domain/courses/courseNeed";
import type { TeacherSubject } from "../../domain/courses/teacherSubject";
import { counted } from "../typography/counted";
import { formatPercent } from "../typography/formatPercent";
import { glue } from "../typography/glue";

/** What the reasons are measured against. */
export interface CourseBounds {
  /** Diagnostics, per cent. */
  readonly diagnostics: number;
  /** Years without a course. */
  readonly years: number;
  /** Years of service. */
  readonly service: number;
}

/**
 * Why a teacher is offered a course, one phrase for each thing that is known; what the school's results say is said of the school,
 * never of the teacher. No number of need is printed: nobody is ranked.
 */
export function courseReasons({ skills, absence }: CourseNeedTerms, teacher: TeacherSubject, bounds: CourseBounds): string[] {
  const { diagnostics, lastCourse, category, service } = teacher;
  const reasons = [
    diagnostics === null
      ? null
      : diagnostics < bounds.diagnostics
        ? `диагностика — ${formatPercent(diagnostics)} при пороге ${formatPercent(bounds.diagnostics)}`
        : `диагностика — ${formatPercent(diagnostics)}, порог достигнут`,
    // That nothing is hard is no reason.
    skills === null || skills === 0 ? null : `в школе трудны ${formatPercent(100 * skills)} базовых умений по предмету`,
    absence === null
      ? null
      : lastCourse === "none"
        ? "курсов по предмету не было"
        : absence === 1
          ? `курсов по предмету не было ${counted(bounds.years, "год", "года", "лет")} или дольше, последний — в ${lastCourse} году`
          : `курс по предмету — в ${lastCourse} году`,
    category === "none" ? "без категории" : null,
    service !== null && service < bounds.service ? `стаж меньше ${counted(bounds.service, "года", "лет", "лет")}` : null,
  ];
  return reasons.flatMap((reason) => (reason === null ? [] : [glue(reason)]));
}
