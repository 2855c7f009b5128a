import { lookUpAll } from "../vocabulary/lookUpAll";
import { subjects } from "../vocabulary/subjects";

/** A wider subject whose words also stand in the name of a narrower one. */
const widerThan: ReadonlyMap<string, readonly string[]> = new Map([
  ["mathematicsBasic", ["mathematics"]],
  ["mathematicsProfile", ["mathematics"]],
  ["Литературное чтение", ["literature"]],
  ["readingLiteracy", ["Литературное чтение"]],
  ["english", ["foreignLanguage"]],
  ["german", ["foreignLanguage"]],
  ["french", ["foreignLanguage"]],
  ["spanish", ["foreignLanguage"]],
  ["chinese", ["foreignLanguage"]],
  ["informatics", ["Технология"]],
]);

/**
 * The one subject a heading key speaks of; null when it names none, or several («русский язык и математика»).
 *
 * @example findSubject(" математика профиль ") → "mathematicsProfile"
 */
export function findSubject(key: string): string | null {
  const found = new Set(lookUpAll(subjects, key));
  for (const narrow of [...found]) for (const wide of widerThan.get(narrow) ?? []) found.delete(wide);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
