import { functionError } from "./functionError";
import { readCounts } from "./readCounts";

/** What a function gives for one cell: a number, or an error with its reason. */
export type Answer = number | CustomFunctions.Error;

/**
 * Goes down two columns of the same height (single cells are columns of one) and gives one row of answers for each pair. A row
 * with a problem becomes errors in that row only.
 */
export function eachRow(
  lows: readonly (readonly unknown[])[],
  ns: readonly (readonly unknown[])[],
  width: number,
  answer: (low: number, n: number) => readonly Answer[],
): Answer[][] {
  const [lowCells, nCells] = [lows.flat(), ns.flat()];
  if (lowCells.length !== nCells.length) throw functionError({ code: "shapes", rows: lowCells.length, otherRows: nCells.length });
  return lowCells.map((low, row) => {
    const counts = readCounts(low, nCells[row]);
    return counts.ok ? [...answer(counts.low, counts.n)] : new Array<Answer>(width).fill(functionError(counts.problem));
  });
}
