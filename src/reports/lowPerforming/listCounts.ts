import type { Decision } from "../../domain/analysis/analysis";
import type { ListCounts } from "../../text/sheets/lowPerformingWords";

/** How many schools each decision has, ШНОР by either criterion together. */
export function listCounts(decisions: readonly Decision[]): ListCounts {
  const count = (...wanted: readonly Decision[]): number => decisions.filter((decision) => wanted.includes(decision)).length;
  return {
    lowPerforming: count("lowPerforming", "lowPerformingFederal"),
    atRisk: count("atRisk"),
    notApplicable: count("notApplicable"),
    notEnough: count("insufficientData", "noData"),
  };
}
