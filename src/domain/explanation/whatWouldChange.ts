import type { FederalEvidence, SchoolAnalysis } from "../analysis/analysis";
import { procedureKey } from "../assessment/procedureKey";
import type { Parameters } from "../parameters/parameters";
import type { ChangeStep } from "./explanation";

interface Reduction {
  readonly evidence: FederalEvidence;
  /** So many low results less, and the procedure is not low. */
  readonly fewer: number;
}

/**
 * What would end a criterion that holds, in pupils and points (method §4): the least number of low results of T without which the
 * federal criterion would not hold, procedure by procedure; and the rating from which the cluster criterion would not. Nothing
 * is said of a criterion that does not hold, nor of the rating where the lowest places are taken: they depend on the others.
 *
 * @param year T
 * @example 8 of 23 and 9 of 20 at 30 %, two procedures needed: with 6 of 23 one is left, so 2 fewer in the first
 */
export function whatWouldChange({ federal, cluster, rating, simple }: SchoolAnalysis, year: number, p: Parameters): ChangeStep[] {
  const steps: ChangeStep[] = [];
  if (federal.status !== "notMet" && federal.status !== "notEvaluated") {
    const procedures = leastReductions(federal.evidence, year, p);
    steps.push({ code: "fewerLow", total: procedures.reduce((sum, { fewer }) => sum + fewer, 0), procedures });
  }
  if (cluster.status === "below" && rating !== null && simple === null && p.clusterMode === "interval") {
    // The criterion asks for both, so the nearer of the two bounds ends it.
    const needed = Math.min(-p.z * rating.standardError, -p.clusterGap);
    steps.push({ code: "ratingRise", value: rating.value, needed: rating.value + p.ratingScale * (needed - rating.deviation) });
  }
  return steps;
}

/** The cheapest set of procedures of T that must stop being low. */
function leastReductions(evidence: readonly FederalEvidence[], year: number, p: Parameters): Reduction[] {
  const before = new Set(evidence.filter((one) => one.year !== year).map(procedureKey));
  const flagged = evidence
    .filter((one) => one.year === year)
    .map((one): Reduction => ({ evidence: one, fewer: one.low - (Math.ceil((p.lowShareThreshold * one.n) / 100) - 1) }))
    .sort((a, b) => a.fewer - b.fewer);
  const isRepeated = ({ evidence: one }: Reduction) => before.size > 0 && (p.federalRepeat === "any" || before.has(procedureKey(one)));
  const against = (ended: readonly Reduction[]) => Math.max(0, flagged.length - ended.length - p.federalProcedures + 1);
  const repeated = flagged.filter(isRepeated);
  const several = flagged.slice(0, against([]));
  if (p.federalCombination === "and") {
    return total(repeated) < total(several) ? repeated : several;
  }
  return [...repeated, ...flagged.filter((one) => !repeated.includes(one)).slice(0, against(repeated))];
}

function total(reductions: readonly Reduction[]): number {
  return reductions.reduce((sum, { fewer }) => sum + fewer, 0);
}
