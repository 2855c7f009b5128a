import type { SchoolAnalysis } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { ClusterExplanation, ClusterStep } from "./explanation";

/**
 * The cluster criterion (method §3) step by step: why it was not judged, or each of its conditions with its numbers.
 *
 * @param computed false: one year in the whole district
 */
export function explainCluster(
  school: Pick<SchoolAnalysis, "cluster" | "rating" | "simple">,
  computed: boolean,
  p: Parameters,
): ClusterExplanation {
  const { status } = school.cluster;
  return { status, steps: status === "insufficient" ? obstacles(school, computed, p) : conditions(school, p) };
}

function obstacles({ cluster, rating }: Pick<SchoolAnalysis, "cluster" | "rating">, computed: boolean, p: Parameters): ClusterStep[] {
  if (!computed) return [{ code: "oneYear" }];
  if (rating === null) return [{ code: "noComparison" }];
  const steps: ClusterStep[] = [];
  if (cluster.n < p.minimumPupils) steps.push({ code: "fewPupils", n: cluster.n, needed: p.minimumPupils });
  if (cluster.comparableYears < p.clusterYears) steps.push({ code: "fewYears", years: cluster.comparableYears, needed: p.clusterYears });
  return steps.length > 0 ? steps : [{ code: "noExams" }];
}

function conditions({ cluster, rating, simple }: Pick<SchoolAnalysis, "cluster" | "rating" | "simple">, p: Parameters): ClusterStep[] {
  const below = cluster.status === "below";
  if (simple !== null) return [{ code: "simple", holds: below, score: simple.score, place: simple.place, total: simple.total }];
  if (rating === null) return [];
  if (p.clusterMode !== "interval") {
    const percent = p.clusterMode === "lowerQuartile" ? 25 : p.clusterPercent;
    return [{ code: "lowest", holds: below, place: rating.setPlace, total: rating.setTotal, percent }];
  }
  const high = rating.deviation + p.z * rating.standardError;
  return [
    { code: "interval", holds: high < 0, high },
    { code: "gap", holds: rating.deviation <= -p.clusterGap, deviation: rating.deviation, gap: p.clusterGap },
    {
      code: "years",
      holds: cluster.negativeYears >= p.clusterNegativeYears,
      negative: cluster.negativeYears,
      years: cluster.comparableYears,
      needed: p.clusterNegativeYears,
    },
  ];
}
