import type { Fact } from "./fact";

/**
 * Grade of the programme that a fact tells of: as the sheet says; without it ОГЭ is of grade 9 and ЕГЭ of grade 11.
 * Null where nobody can tell.
 */
export function programmeGrade(fact: Pick<Fact, "kind" | "grade">): number | null {
  if (fact.grade !== null) return fact.grade;
  if (fact.kind === "oge") return 9;
  if (fact.kind === "ege") return 11;
  return null;
}
