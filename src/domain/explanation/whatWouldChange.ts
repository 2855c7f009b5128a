import type { SchoolAnalysis } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { ExplanationStep } from "./explanation";

/**
 * What would change the decision, in pupils and points: for each procedure low in T by how many low results it exceeds the last count
 * that is not low; and by how much R would have to rise for the cluster criterion to hold no longer. Only where a criterion holds.
 *
 * @example 8 of 23 at 30 %: with 6 the procedure is not low, so "fewerLow" says 2
 */
export function whatWouldChange({ federal, cluster, rating }: SchoolAnalysis, year: number, p: Parameters): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  if (federal.status !== "notMet" && federal.status !== "notEvaluated") {
    for (const { kind, subject, grade, n, low, source, ...evidence } of federal.evidence) {
      if (evidence.year !== year) continue;
      const most = Math.ceil((p.lowShareThreshold * n) / 100) - 1;
      const params = { year, kind, subject, ...(grade === null ? {} : { grade }), n, low, fewer: low - most };
      steps.push({ code: "fewerLow", holds: null, params, source });
    }
  }
  if (cluster.status === "below" && rating !== null && p.clusterMode === "interval") {
    // The criterion asks for both, so the nearer of the two bounds ends it.
    const rise = Math.min(-p.z * rating.standardError - rating.deviation, -p.clusterGap - rating.deviation);
    steps.push({
      code: "ratingRise",
      holds: null,
      params: { deviation: rating.deviation, rise, points: rise * p.ratingScale },
      source: null,
    });
  }
  return steps;
}
