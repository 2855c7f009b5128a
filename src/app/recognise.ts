import type { SheetGrid } from "../reading/grid";
import type { Reading, ReadingDecisions } from "../reading/reading";
import { readingSteps } from "../reading/readingSteps";
import { nextTurn } from "./nextTurn";

/** Cells after which the pane has its turn: a turn costs milliseconds of waiting, and a region has a thousand small sheets. */
const CELLS_A_TURN = 5_000;

const cellsOf = ({ values }: SheetGrid): number => values.reduce((sum, row) => sum + row.length, 0);

/** Recognises sheets (see `readSheets`) between turns of the pane, so that it draws and can be cancelled meanwhile. */
export async function recognise(
  grids: readonly SheetGrid[],
  decisions: ReadingDecisions,
  signal: AbortSignal | undefined,
  onSheet: (done: number, total: number, name: string) => void,
): Promise<Reading> {
  const steps = readingSteps(grids, decisions);
  let cells = CELLS_A_TURN;
  let previous = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { done, total, name } = step.value;
    onSheet(done, total, name);
    for (const grid of grids.slice(previous, done)) cells += cellsOf(grid);
    previous = done;
    // What looks across all sheets takes a turn each; a large sheet has one of its own before it begins.
    const next = grids[done];
    if (next !== undefined && cells + cellsOf(next) < CELLS_A_TURN) continue;
    cells = 0;
    await nextTurn();
    signal?.throwIfAborted();
  }
}
