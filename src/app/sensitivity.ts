import type { SchoolSensitivity } from "../domain/sensitivity/schoolSensitivity";
import { sensitivitySteps } from "../domain/sensitivity/sensitivitySteps";
import type { Evaluation } from "./evaluation";
import { nextTurn } from "./nextTurn";

/** How firmly each school stands on the list, worked out between turns of the pane, so that it draws and can be cancelled meanwhile. */
export async function sensitivity(
  { dataset, parameters }: Pick<Evaluation, "dataset" | "parameters">,
  signal: AbortSignal | undefined,
  onStep: (done: number, total: number) => void,
): Promise<readonly SchoolSensitivity[]> {
  const steps = sensitivitySteps(dataset, parameters);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value.done, step.value.total);
    await nextTurn();
    signal?.throwIfAborted();
  }
}
