/** The two subjects that every pupil sits: only they count in the method (method §1); the rest is shown (self-selection). */
export type CoreSubject = "russian" | "mathematics";

const FAMILIES: ReadonlyMap<string, CoreSubject> = new Map([
  ["russian", "russian"],
  ["mathematics", "mathematics"],
  ["mathematicsProfile", "mathematics"],
  ["mathematicsBasic", "mathematics"],
]);

/**
 * Which of the two core subjects a subject key belongs to, or null for the rest.
 *
 * @example coreSubject("mathematicsBasic") // "mathematics"
 * @example coreSubject("biology") // null
 */
export function coreSubject(subject: string): CoreSubject | null {
  return FAMILIES.get(subject) ?? null;
}
