import type { Fact } from "./fact";
import { programmeGrade } from "./programmeGrade";
import type { School, SchoolLevel } from "./school";

/**
 * Уровень школы (method §1): as named by the registry or the official name; else by the facts of the window — ЕГЭ makes it
 * СОШ, any grade from 5 up ООШ, only grade 4 НОШ. Null when no fact tells: such a school has no cluster.
 *
 * @param facts the school's facts of the window
 */
export function schoolLevel(school: Pick<School, "namedLevel">, facts: readonly Fact[]): SchoolLevel | null {
  if (school.namedLevel !== null) return school.namedLevel;
  if (facts.some((fact) => fact.kind === "ege")) return "secondary";
  const grades = facts.map(programmeGrade).filter((grade) => grade !== null);
  if (grades.length === 0) return null;
  return grades.some((grade) => grade >= 5) ? "basic" : "primary";
}
