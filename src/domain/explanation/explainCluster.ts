import type { SchoolAnalysis } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { ExplanationCode, ExplanationStep } from "./explanation";

/** The cluster criterion step by step: why it was not judged, or each of its conditions with its numbers. */
export function explainCluster({ cluster, rating }: Pick<SchoolAnalysis, "cluster" | "rating">, p: Parameters): readonly ExplanationStep[] {
  const step = (code: ExplanationCode, holds: boolean | null, params: ExplanationStep["params"]): ExplanationStep => ({
    code,
    holds,
    params,
    source: null,
  });
  if (rating === null) return [step("clusterNoComparison", null, {})];
  if (cluster.status === "insufficient") {
    const reasons: ExplanationStep[] = [];
    if (cluster.n < p.minimumPupils) reasons.push(step("clusterFewPupils", null, { n: cluster.n, needed: p.minimumPupils }));
    if (cluster.comparableYears < p.clusterYears)
      reasons.push(step("clusterFewYears", null, { years: cluster.comparableYears, needed: p.clusterYears }));
    return reasons.length > 0 ? reasons : [step("clusterNoExams", null, {})];
  }
  const interval = { deviation: rating.deviation, high: rating.deviation + p.z * rating.standardError };
  if (p.clusterMode !== "interval") {
    const percent = p.clusterMode === "lowerQuartile" ? 25 : p.clusterPercent;
    return [step("clusterLowest", cluster.status === "below", { place: rating.setPlace, total: rating.setTotal, percent })];
  }
  return [
    step("clusterInterval", interval.high < 0, interval),
    step("clusterGap", rating.deviation <= -p.clusterGap, { deviation: rating.deviation, gap: p.clusterGap }),
    step("clusterYears", cluster.negativeYears >= p.clusterNegativeYears, {
      negative: cluster.negativeYears,
      years: cluster.comparableYears,
      needed: p.clusterNegativeYears,
    }),
  ];
}
