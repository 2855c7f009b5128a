import { coreSubject } from "../assessment/coreSubject";
import type { Fact } from "../assessment/fact";
import { lowCount } from "../assessment/lowCount";
import { procedureKey } from "../assessment/procedureKey";
import { programmeGrade } from "../assessment/programmeGrade";
import type { Parameters } from "../parameters/parameters";

/** What the federal criterion looks at. */
export type FederalRules = Pick<
  Parameters,
  | "federalVpr"
  | "federalVprGrades"
  | "federalRussian"
  | "federalMathematics"
  | "federalProcedures"
  | "federalCombination"
  | "federalRepeat"
  | "lowShareThreshold"
  | "excludedYears"
  | "shownPupils"
  | "minimumPupils"
  | "z"
>;

/** A fact with its low results, as the criterion counts it. */
export interface FederalProcedure {
  readonly fact: Fact;
  readonly key: string;
  readonly low: number;
}

export interface FederalProcedures {
  /** Procedures that the criterion counts. */
  readonly counted: readonly FederalProcedure[];
  /** ВПР under «только диагностика»: shown beside, never counted. */
  readonly diagnostic: readonly FederalProcedure[];
}

/**
 * The procedures of track A among a school's facts of one year (method §2): русский and математика of ЕГЭ and ОГЭ, ВПР by its
 * switch and grades; only facts whose number of low results is known.
 */
export function federalProcedures(facts: readonly Fact[], year: number, rules: FederalRules): FederalProcedures {
  const counted: FederalProcedure[] = [];
  const diagnostic: FederalProcedure[] = [];
  for (const fact of facts) {
    if (fact.year !== year || !subjectCounts(fact.subject, rules)) continue;
    const low = lowCount(fact);
    if (low === null) continue;
    const procedure = { fact, key: procedureKey(fact), low };
    if (fact.kind === "ege" || fact.kind === "oge") counted.push(procedure);
    else if (fact.kind === "vpr" && gradeCounts(fact, rules)) {
      if (rules.federalVpr === "included") counted.push(procedure);
      if (rules.federalVpr === "diagnostic") diagnostic.push(procedure);
    }
  }
  return { counted, diagnostic };
}

function subjectCounts(subject: string, rules: FederalRules): boolean {
  const core = coreSubject(subject);
  return (core === "russian" && rules.federalRussian) || (core === "mathematics" && rules.federalMathematics);
}

function gradeCounts(fact: Fact, rules: FederalRules): boolean {
  const grade = programmeGrade(fact);
  return grade !== null && rules.federalVprGrades.includes(grade);
}
