import type { SubjectKey } from "../../domain/assessment/subjectCatalogue";
import { nbsp } from "../typography/characters";
import { quote } from "../typography/quote";
import { subjectNames } from "./subjectNames";

/**
 * A subject after «по»: subjectBy("russian") // «по русскому языку».
 * A heading outside the catalogue cannot be declined: «по предмету „Экология“» in guillemets.
 */
export function subjectBy(subject: string): string {
  const known = subjectNames[subject as SubjectKey];
  return known ? `по${nbsp}${known[1]}` : `по${nbsp}предмету ${quote(subject)}`;
}
