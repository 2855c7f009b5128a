import type { FunctionArgument } from "../../text/functions/functionProblem";
import { functionError } from "../functionError";

/** A column (or a row, or one cell) of an argument, cell by cell. */
export interface GivenColumn {
  readonly what: FunctionArgument;
  readonly cells: unknown[][] | null | undefined;
  /** One cell may stand for all rows. */
  readonly shared?: boolean;
}

/**
 * Columns side by side, as rows: all of the height of the first. A column that is left out gives undefined in every row; one that
 * may be shared stands for all rows when it is a single cell. Other heights are an error that names the argument.
 */
export function columnsAsRows(first: GivenColumn, ...others: readonly GivenColumn[]): unknown[][] {
  const lead = (first.cells ?? []).flat();
  const rest = others.map(({ what, cells, shared = false }) => {
    if (cells === null || cells === undefined) return lead.map(() => undefined);
    const flat = cells.flat();
    if (shared && flat.length === 1) return lead.map(() => flat[0]);
    if (flat.length !== lead.length) throw functionError({ code: "lengths", what, expected: lead.length, found: flat.length });
    return flat;
  });
  return lead.map((cell, row) => [cell, ...rest.map((column) => column[row])]);
}
