import type { Decision } from "../analysis/analysis";

/** Whether a school is ШНОР by either criterion: those a programme, a partner and the order are for. */
export function isLowPerforming(decision: Decision): boolean {
  return decision === "lowPerforming" || decision === "lowPerformingFederal";
}
