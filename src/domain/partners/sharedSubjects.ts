import { weakSubjects } from "./weakSubjects";

/**
 * What a school and its partner can work on: the subjects in which the school stands below its comparison set and the partner above its
 * own, the deepest need first. Empty when no subject is known of both, or the partner is strong in none of them.
 *
 * @param school d by subject, unshrunk
 * @example sharedSubjects(new Map([["russian", -0.4], ["mathematics", -0.7]]), new Map([["russian", 0.2], ["mathematics", -0.1]])) // ["russian"]
 */
export function sharedSubjects<S extends string>(school: ReadonlyMap<S, number>, partner: ReadonlyMap<S, number>): readonly S[] {
  return weakSubjects(school).filter((subject) => (partner.get(subject) ?? 0) > 0);
}
