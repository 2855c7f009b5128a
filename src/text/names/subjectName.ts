import type { SubjectKey } from "../../domain/assessment/subjectCatalogue";
import { subjectNames } from "./subjectNames";

/**
 * Name of a subject with a capital letter; a subject outside the catalogue is its own heading.
 *
 * @example subjectName("mathematicsProfile") // «Математика (профиль)»
 */
export function subjectName(subject: string): string {
  return subjectNames[subject as SubjectKey]?.[0] ?? subject;
}
