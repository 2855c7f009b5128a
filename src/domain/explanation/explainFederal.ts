import type { FederalEvidence, SchoolAnalysis } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { ExplanationStep } from "./explanation";

/** The federal criterion step by step: the two rules, each procedure with its cell, the pooled share, the strength. */
export function explainFederal({ federal }: Pick<SchoolAnalysis, "federal">, year: number, p: Parameters): readonly ExplanationStep[] {
  if (federal.status === "notEvaluated") return [{ code: "federalNotEvaluated", holds: null, params: { year }, source: null }];
  if (federal.pooledShare === null || federal.pooledLowerBound === null) {
    return [{ code: "federalNoProcedures", holds: false, params: { year }, source: null }];
  }
  const lowInYear = federal.evidence.filter((one) => one.year === year).length;
  const steps: ExplanationStep[] = [
    {
      code: "federalSeveral",
      holds: federal.severalProcedures,
      params: { year, count: lowInYear, needed: p.federalProcedures, threshold: p.lowShareThreshold },
      source: null,
    },
    { code: "federalTwoYears", holds: federal.twoYears, params: { year, before: year - 1 }, source: null },
    ...federal.evidence.map((one) => procedureStep(one, p.lowShareThreshold)),
    {
      code: "federalPooled",
      holds: federal.pooledN >= p.minimumPupils && federal.pooledLowerBound >= p.lowShareThreshold,
      params: {
        n: federal.pooledN,
        low: federal.pooledLow,
        share: federal.pooledShare,
        lowerBound: federal.pooledLowerBound,
        threshold: p.lowShareThreshold,
      },
      source: null,
    },
  ];
  if (federal.status !== "notMet") {
    steps.push({ code: "federalStrength", holds: federal.status === "confirmed", params: { status: federal.status }, source: null });
  }
  return steps;
}

/** Holds when the share is surely low: Wilson's lower bound reaches the threshold. */
function procedureStep(
  { year, kind, subject, grade, n, low, share, lowerBound, source }: FederalEvidence,
  threshold: number,
): ExplanationStep {
  const params = { year, kind, subject, ...(grade === null ? {} : { grade }), n, low, share, lowerBound, threshold };
  return { code: "federalProcedure", holds: lowerBound >= threshold, params, source };
}
