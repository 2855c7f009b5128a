import { onSelection } from "../workbook/selection/onSelection";
import type { School } from "../domain/assessment/school";
import type { Evaluation } from "./evaluation";
import { selectedSchool } from "./selectedSchool";

/** Quiet time after the last move before the row is read: arrow keys held down cost one look. */
const settle = 250;

/**
 * Tells the school of the selected row whenever the user moves, until the returned function is called.
 * `current` gives the evaluation to look in; null means there is none yet, and nothing is read.
 */
export async function followSelection(
  current: () => Evaluation | null,
  handler: (school: School | null) => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const evaluation = current();
    if (evaluation) handler(await selectedSchool(evaluation));
  };
  const stop = await onSelection(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(onError), settle);
  });
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}
