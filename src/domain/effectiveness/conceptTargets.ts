import type { Analysis } from "../analysis/analysis";
import { isLowPerforming } from "../identification/isLowPerforming";

/** Targets of the Concept that a register answers, for schools on the list. */
export const supportTargets = [
  "programmes",
  "partnerContracts",
  "communities",
  "methodicalUnions",
  "headCourses",
  "teacherCourses",
  "seminars",
  "internships",
] as const;

export type SupportTarget = (typeof supportTargets)[number];
export type ConceptTarget = "analysed" | "analyticsGiven" | SupportTarget;

/** What a register says of each school; a school it does not name is not known. */
export type SchoolRegister = ReadonlyMap<string, boolean>;

export interface TargetFact {
  readonly target: ConceptTarget;
  /** Schools the target is about. */
  readonly total: number;
  readonly reached: number;
  /** Per cent of `total`; null when nobody filled the register or there is no school: never 0 % for «не заполнено». */
  readonly share: number | null;
  /** Said not to have it. */
  readonly missing: readonly string[];
  /** Not named by the register. */
  readonly unknown: readonly string[];
}

/**
 * Targets of the Concept with their facts (method §11): analysis of results and context in 100 % of schools, every school given its
 * analytics, and for 100 % of ШНОР a programme, a partner contract, communities, methodical unions, courses of heads and of
 * teachers, seminars, internships — each with who is missing.
 *
 * @param registers by target; an absent register is not filled
 * @param closed schools that no target asks for
 */
export function conceptTargets(
  analysis: Pick<Analysis, "schools">,
  registers: Readonly<Partial<Record<Exclude<ConceptTarget, "analysed">, SchoolRegister>>>,
  closed: ReadonlySet<string> = new Set(),
): readonly TargetFact[] {
  const open = analysis.schools.filter(({ schoolId }) => !closed.has(schoolId));
  const everyone = open.map(({ schoolId }) => schoolId);
  const listed = open.filter(({ decision }) => isLowPerforming(decision)).map(({ schoolId }) => schoolId);
  const analysed = new Map(open.map((school) => [school.schoolId, school.resultIndex !== null && school.socialIndex !== null] as const));
  return [
    targetFact("analysed", everyone, analysed),
    targetFact("analyticsGiven", everyone, registers.analyticsGiven),
    ...supportTargets.map((target) => targetFact(target, listed, registers[target])),
  ];
}

function targetFact(target: ConceptTarget, schools: readonly string[], register: SchoolRegister = new Map()): TargetFact {
  const having = (answer: boolean | undefined) => schools.filter((id) => register.get(id) === answer);
  const reached = having(true).length;
  return {
    target,
    total: schools.length,
    reached,
    share: schools.length === 0 || register.size === 0 ? null : (100 * reached) / schools.length,
    missing: having(false),
    unknown: having(undefined),
  };
}
