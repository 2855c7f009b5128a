import type { Decision, SchoolAnalysis } from "../../domain/analysis/analysis";

const rank: Readonly<Record<Decision, number>> = {
  lowPerforming: 0,
  lowPerformingFederal: 1,
  atRisk: 2,
  insufficientData: 3,
  noData: 4,
  notApplicable: 5,
};

/** Schools in the order of «Перечень»: by decision, inside it from the lowest rating up, those without a rating behind. */
export function byDecision(schools: readonly SchoolAnalysis[]): SchoolAnalysis[] {
  const value = ({ rating }: SchoolAnalysis): number => rating?.deviation ?? Number.MAX_VALUE;
  return [...schools].sort((a, b) => rank[a.decision] - rank[b.decision] || value(a) - value(b));
}
