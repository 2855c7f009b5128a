import type { SourceFingerprint } from "../reportInput";
import type { ModelCell, ModelRange } from "../sheetModel";
import { fingerprintFormula, stateFormula } from "./formulas";

export interface SourceStates {
  /** Sheet, its fingerprint in the report, the fingerprint now, and what follows. */
  readonly rows: readonly (readonly ModelCell[])[];
  /** The last of these columns; null where nothing is watched. */
  readonly range: ModelRange | null;
}

/**
 * One row a watched range of a source sheet, from a row and column of the sheet on: a live fingerprint beside that of the report. A sheet
 * too large for a formula has no row: the pane alone watches it.
 */
export function sourceStates(sources: readonly SourceFingerprint[], row: number, column: number): SourceStates {
  const watched = sources.flatMap(({ sheet, range, fingerprint }) => (range === null ? [] : [{ sheet, range, fingerprint }]));
  const rows = watched.map(({ sheet, range, fingerprint }, index): ModelCell[] => [
    sheet,
    fingerprint,
    fingerprintFormula(sheet, range),
    stateFormula(row + index, column + 1, column + 2),
  ]);
  return { rows, range: rows.length === 0 ? null : { row, column: column + 3, rows: rows.length, columns: 1 } };
}
