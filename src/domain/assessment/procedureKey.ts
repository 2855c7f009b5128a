import type { Fact } from "./fact";
import { programmeGrade } from "./programmeGrade";

/**
 * Процедура = kind + subject + grade, without the year: the same key in two years is the same procedure.
 *
 * @example procedureKey({ kind: "oge", subject: "russian", grade: null }) // "oge|russian|9"
 */
export function procedureKey(fact: Pick<Fact, "kind" | "subject" | "grade">): string {
  return `${fact.kind}|${fact.subject}|${programmeGrade(fact) ?? ""}`;
}
