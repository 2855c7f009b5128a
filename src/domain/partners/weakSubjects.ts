/**
 * Subjects in which a school stands below its comparison set, the deepest need first; ties by key.
 *
 * @param school d by subject, unshrunk
 * @example weakSubjects(new Map([["russian", -0.4], ["mathematics", -0.7]])) // ["mathematics", "russian"]
 */
export function weakSubjects<S extends string>(school: ReadonlyMap<S, number>): readonly S[] {
  return [...school]
    .filter(([, deviation]) => deviation < 0)
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .map(([subject]) => subject);
}
