import type { SheetGrid } from "./grid";
import type { Reading, ReadingDecisions } from "./reading";
import { readingSteps } from "./readingSteps";

/**
 * Reads assessment sheets: cells → tables → heading layers → roles → facts with provenance and findings, then schools across all sheets, then each
 * fact once. Pure: the same grids give the same reading. No grids give an empty dataset. `readingSteps` does the same in steps.
 *
 * @param decisions what the user settled earlier; applied before anything is guessed
 */
export function readSheets(grids: readonly SheetGrid[], decisions: ReadingDecisions): Reading {
  const steps = readingSteps(grids, decisions);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
