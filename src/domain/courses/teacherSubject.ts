import type { CellSource } from "../assessment/cellSource";

/**
 * A teacher in one subject, as the registers tell. `teacher` is whatever tells people apart on the register (a number or a name):
 * it goes to the course plan and nowhere else. What the register does not tell is null.
 */
export interface TeacherSubject {
  readonly teacher: string;
  readonly schoolId: string;
  readonly subject: string;
  /** Result of the diagnostics of competences, per cent. */
  readonly diagnostics: number | null;
  /** The topic that the diagnostics named as weak. */
  readonly topic: string | null;
  /** Calendar year of the last course in the subject; "none" when the register says that there was none. */
  readonly lastCourse: number | "none" | null;
  readonly category: "highest" | "first" | "none" | null;
  /** Years of service. */
  readonly service: number | null;
  readonly source: CellSource | null;
}
