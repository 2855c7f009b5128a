import type { Answer } from "../answer";
import { functionError } from "../functionError";
import { perRow } from "./perRow";
import { readCounts } from "./readCounts";

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
  return perRow(lowCells, width, (low, row) => {
    const counts = readCounts(low, nCells[row]);
    if (!counts.ok) throw functionError(counts.problem);
    return answer(counts.low, counts.n);
  });
}
