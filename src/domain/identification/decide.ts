import type { ClusterStatus, Decision, FederalStatus } from "../analysis/analysis";

export interface DecisionResult {
  readonly decision: Decision;
  /** The federal criterion alone decided, without data for the cluster criterion: «с осторожностью». */
  readonly cautious: boolean;
}

const TABLE: Readonly<Record<FederalStatus, Readonly<Record<ClusterStatus, Decision>>>> = {
  confirmed: { below: "lowPerforming", notBelow: "lowPerformingFederal", insufficient: "lowPerformingFederal" },
  formal: { below: "lowPerforming", notBelow: "atRisk", insufficient: "insufficientData" },
  insufficient: { below: "atRisk", notBelow: "insufficientData", insufficient: "insufficientData" },
  notMet: { below: "atRisk", notBelow: "notApplicable", insufficient: "notApplicable" },
  notEvaluated: { below: "atRisk", notBelow: "insufficientData", insufficient: "insufficientData" },
};

/**
 * Решение by the two criteria (the table of method §4). «Нет данных» when A was not evaluated and no fact of the window
 * can enter either criterion.
 *
 * @param hasFacts whether any fact of the window can enter A or B
 * @example decide("formal", "notBelow", true) // { decision: "atRisk", cautious: false }
 */
export function decide(federal: FederalStatus, cluster: ClusterStatus, hasFacts: boolean): DecisionResult {
  if (federal === "notEvaluated" && cluster === "insufficient" && !hasFacts) return { decision: "noData", cautious: false };
  return { decision: TABLE[federal][cluster], cautious: federal === "confirmed" && cluster === "insufficient" };
}
