import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { SchoolSensitivity } from "./schoolSensitivity";
import { sensitivitySteps } from "./sensitivitySteps";

/**
 * Чувствительность перечня (method §6): every decision is made anew under each variant of `sensitivityVariants` (about thirty) and compared
 * with the usual one. Measured on synthetic districts: θ, the use of ВПР and the cluster decide the list, δ the size of
 * the group at risk; D, z and τ hardly matter.
 */
export function listSensitivity(dataset: Dataset, parameters: Parameters): readonly SchoolSensitivity[] {
  const steps = sensitivitySteps(dataset, parameters);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
