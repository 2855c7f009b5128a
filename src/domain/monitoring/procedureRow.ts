import { coreSubject } from "../assessment/coreSubject";
import type { Fact } from "../assessment/fact";

/** Key of ОГЭ and ЕГЭ over русский and математика together. */
export const examsRow = "exams";

/**
 * The row a fact belongs to where a school's results are told by procedure: each procedure of ОГЭ and ЕГЭ by itself, ВПР and
 * monitoring by subject over all grades. Null for a subject that does not count.
 *
 * @example procedureRow of ВПР, русский язык, 5 класс // "vpr russian"
 */
export function procedureRow({ kind, subject }: Pick<Fact, "kind" | "subject">): string | null {
  const core = coreSubject(subject);
  if (core === null) return null;
  return `${kind} ${kind === "ege" ? subject : core}`;
}
