import type { FederalEvidence, FederalResult, FederalStatus } from "../analysis/analysis";
import type { Fact } from "../assessment/fact";
import { lowShare } from "../assessment/lowShare";
import { programmeGrade } from "../assessment/programmeGrade";
import { reachesShare } from "../assessment/reachesShare";
import type { SchoolLevel } from "../assessment/school";
import { wilsonInterval } from "../statistics/wilsonInterval";
import type { FederalProcedure, FederalRules } from "./federalProcedures";
import { federalProcedures } from "./federalProcedures";

/** So many procedures must be surely low for the criterion to be confirmed by them. */
const CONFIRMING = 2;

/**
 * Федеральный критерий, track A (method §2), of one school in one year.
 *
 * A1: at least `federalProcedures` procedures low in the year. A2: the same procedure (or any) low in the year and in the calendar
 * year before; an excluded or missing year is no repetition. When A holds its strength is judged on the year by Wilson's
 * one-sided lower bound, over the procedures low in the year and over the pooled share of all procedures.
 * Without a fact of the year the criterion is not evaluated — but НОШ, while ВПР are not counted, has no procedure here at
 * all and simply does not meet it.
 *
 * @param facts the school's facts, any years
 */
export function federalCriterion(facts: readonly Fact[], level: SchoolLevel | null, year: number, rules: FederalRules): FederalResult {
  const { counted, diagnostic } = federalProcedures(facts, year, rules);
  const isLow = ({ low, fact }: FederalProcedure) => reachesShare(low, fact.n, rules.lowShareThreshold);
  const evidenceOf = (procedure: FederalProcedure) => evidence(procedure, rules.z);
  const beside = diagnostic.filter(isLow).map(evidenceOf);
  if (counted.length === 0) {
    const outside = level === "primary" && rules.federalVpr !== "included";
    return { ...NOTHING, status: outside ? "notMet" : "notEvaluated", diagnostic: beside };
  }

  const flagged = counted.filter(isLow);
  const before = rules.excludedYears.includes(year - 1) ? [] : federalProcedures(facts, year - 1, rules).counted.filter(isLow);
  const repeated =
    rules.federalRepeat === "any"
      ? flagged.length > 0
        ? before
        : []
      : before.filter(({ key }) => flagged.some((procedure) => procedure.key === key));
  const severalProcedures = flagged.length >= rules.federalProcedures;
  const twoYears = repeated.length > 0;
  const holds = rules.federalCombination === "and" ? severalProcedures && twoYears : severalProcedures || twoYears;

  const pooledN = counted.reduce((sum, { fact }) => sum + fact.n, 0);
  const pooledLow = counted.reduce((sum, { low }) => sum + low, 0);
  const pooledLowerBound = 100 * wilsonInterval(pooledLow, pooledN, rules.z).low;
  const pooledSure = pooledN >= rules.minimumPupils && pooledLowerBound >= rules.lowShareThreshold;
  return {
    status: holds ? strength(flagged, pooledSure, rules) : "notMet",
    severalProcedures,
    twoYears,
    pooledShare: lowShare(pooledLow, pooledN),
    pooledN,
    pooledLow,
    pooledLowerBound,
    evidence: [...flagged, ...repeated].map(evidenceOf),
    diagnostic: beside,
  };
}

const NOTHING: Omit<FederalResult, "status" | "diagnostic"> = {
  severalProcedures: false,
  twoYears: false,
  pooledShare: null,
  pooledN: 0,
  pooledLow: 0,
  pooledLowerBound: null,
  evidence: [],
};

/**
 * How sure A is: one flagged school class of three pupils must never be a verdict. With 3 pupils a class and an ordinary 10 % of
 * failures «30 % × 2 of 12» is met in 88 years of 100, with 50 pupils never.
 */
function strength(flagged: readonly FederalProcedure[], pooledSure: boolean, rules: FederalRules): FederalStatus {
  if (pooledSure) return "confirmed";
  const shown = flagged.filter(({ fact }) => fact.n >= rules.shownPupils);
  if (shown.length === 0) return "insufficient";
  const sure = shown.filter(({ low, fact }) => 100 * wilsonInterval(low, fact.n, rules.z).low >= rules.lowShareThreshold);
  return sure.length >= CONFIRMING ? "confirmed" : "formal";
}

function evidence({ fact, low }: FederalProcedure, z: number): FederalEvidence {
  return {
    year: fact.year,
    kind: fact.kind,
    subject: fact.subject,
    grade: programmeGrade(fact),
    n: fact.n,
    low,
    share: lowShare(low, fact.n),
    lowerBound: 100 * wilsonInterval(low, fact.n, z).low,
    source: { ...fact.source, address: fact.cells.low ?? fact.cells.mark2 ?? fact.source.address },
  };
}
