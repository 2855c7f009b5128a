import type { Parameters } from "../parameters/parameters";
import { contractInForce } from "../support/contractInForce";
import type { SupportRecords } from "../support/supportRecords";
import type { ConceptTarget, SchoolRegister } from "./conceptTargets";

export type TargetRegisters = Readonly<Partial<Record<Exclude<ConceptTarget, "analysed">, SchoolRegister>>>;

/**
 * What the registers answer to the targets of the Concept, school by school: true where one record says so, false where records say only
 * the contrary, not named where they say nothing. Contracts must be in force on the day; courses count for the last `courseYears`
 * years, seminars and internships from the beginning of the year T on. An empty register gives an empty answer, never «нет».
 *
 * @param year T
 * @param day ISO date of the report
 */
export function targetRegisters(
  support: SupportRecords,
  year: number,
  day: string,
  { courseYears }: Pick<Parameters, "courseYears">,
): TargetRegisters {
  const { analytics, programmes, contracts, memberships, courses, events } = support;
  const member = (kind: "community" | "methodicalUnion") =>
    answers(memberships.filter((one) => one.kind === kind).map(({ schoolId, member: is }) => [schoolId, is]));
  const course = (head: boolean) =>
    answers(
      courses
        .filter(({ role }) => (role === "head") === head)
        .map(({ schoolId, done, year: ended }) => [schoolId, done === true ? ended === null || ended > year - courseYears : done]),
    );
  const event = (kind: "seminar" | "internship") =>
    answers(
      events
        .filter((one) => one.kind === kind)
        .map(({ schoolId, attended, date }) => [schoolId, attended === true && date !== null && date < `${year}` ? null : attended]),
    );
  return {
    analyticsGiven: answers(analytics.map(({ schoolId, given }) => [schoolId, given])),
    programmes: answers(programmes.map(({ schoolId, present }) => [schoolId, present])),
    partnerContracts: answers(contracts.map((contract) => [contract.schoolId, contractInForce(contract, day)])),
    communities: member("community"),
    methodicalUnions: member("methodicalUnion"),
    headCourses: course(true),
    teacherCourses: course(false),
    seminars: event("seminar"),
    internships: event("internship"),
  };
}

function answers(told: readonly (readonly [schoolId: string, answer: boolean | null])[]): SchoolRegister {
  const register = new Map<string, boolean>();
  for (const [schoolId, answer] of told) {
    if (answer !== null) register.set(schoolId, answer || register.get(schoolId) === true);
  }
  return register;
}
