import type { AnalysisDecisions } from "../analysis/districtFigures";
import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { SchoolSensitivity } from "./schoolSensitivity";
import { sensitivitySteps } from "./sensitivitySteps";

/**
 * Чувствительность перечня (method §6): the whole method is run under every variant of `sensitivityVariants` (about thirty, without
 * places) and the decisions are compared. Measured on synthetic districts: θ, the use of ВПР and the cluster decide the list,
 * δ the size of the group at risk; D, z and τ hardly matter.
 */
export function listSensitivity(dataset: Dataset, parameters: Parameters, decisions: AnalysisDecisions = {}): readonly SchoolSensitivity[] {
  const steps = sensitivitySteps(dataset, parameters, decisions);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
