import type { Decision } from "../../domain/analysis/analysis";
import type { OutcomeCounts } from "../../text/pane/outcomeSummary";
import type { Evaluation } from "../evaluation";

const onList: readonly Decision[] = ["lowPerforming", "lowPerformingFederal"];
const withoutConclusion: readonly Decision[] = ["insufficientData", "noData"];

/** Counts for the two lines of the outcome and the notes beside the sheets. */
export function outcomeFigures({ analysis, dataset, findings }: Evaluation): OutcomeCounts {
  const decisions = (analysis?.schools ?? []).map(({ decision }) => decision);
  const count = (wanted: readonly Decision[]): number => decisions.filter((decision) => wanted.includes(decision)).length;
  return {
    schools: dataset.schools.length,
    lowPerforming: count(onList),
    atRisk: count(["atRisk"]),
    insufficient: count(withoutConclusion),
    facts: dataset.facts.length,
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === "error").length,
  };
}
