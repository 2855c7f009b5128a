import type { CoreSubject } from "../assessment/coreSubject";
import { coreSubject } from "../assessment/coreSubject";
import type { Fact } from "../assessment/fact";
import type { FederalRules } from "./federalProcedures";
import { federalProcedures } from "./federalProcedures";

/** Pupils with a low result among those who got one. */
export interface SubjectLow {
  readonly low: number;
  readonly n: number;
}

/**
 * Low results of a school in one subject and year over the procedures of the federal criterion (method §2): what a partner or a course
 * in the subject is measured by. Null without such a procedure: no results are no zero.
 *
 * @param facts of one school, any years
 */
export function subjectLow(facts: readonly Fact[], year: number, subject: CoreSubject, rules: FederalRules): SubjectLow | null {
  const { counted } = federalProcedures(facts, year, rules);
  const own = counted.filter(({ fact }) => coreSubject(fact.subject) === subject);
  if (own.length === 0) return null;
  return { low: own.reduce((sum, { low }) => sum + low, 0), n: own.reduce((sum, { fact }) => sum + fact.n, 0) };
}
