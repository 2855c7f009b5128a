import type { Decision } from "../analysis/analysis";

/** Whether a school is ШНОР or in the risk group: those the department has to act on. */
export function isListed(decision: Decision): boolean {
  return decision === "lowPerforming" || decision === "lowPerformingFederal" || decision === "atRisk";
}
