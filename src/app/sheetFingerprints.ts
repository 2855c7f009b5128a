import { cellsFingerprint } from "../domain/provenance/cellsFingerprint";
import type { SheetGrid } from "../reading/grid";
import type { RecognisedSheet } from "../reading/reading";
import type { SourceFingerprint } from "../reports/reportInput";

/** Rows and columns behind the contents that are watched too, so that what is added there is seen. */
const margin = { rows: 30, columns: 3 };
/** A larger sheet is not watched by a formula: each edit of it would send all its cells there. */
const mostCells = 50_000;
const last = { row: 1_048_575, column: 16_383 };

/**
 * The state of the sheets of this workbook that a run was made from, the fingerprint of each. By it «Расчёт» and the pane tell whether the
 * sources have changed since: sheets that were not read, and blank cells, count in neither.
 */
export function sheetFingerprints(grids: readonly SheetGrid[], recognised: readonly RecognisedSheet[]): SourceFingerprint[] {
  const used = new Set(recognised.filter(({ file }) => file === null).map(({ sheet }) => sheet));
  return grids.flatMap(({ file, name, top, left, values }): SourceFingerprint[] => {
    const [rows, columns] = [values.length, Math.max(0, ...values.map((row) => row.length))];
    if (file !== null || !used.has(name)) return [];
    const range = {
      row: top,
      column: left,
      rows: Math.min(rows + margin.rows, last.row - top + 1),
      columns: Math.min(columns + margin.columns, last.column - left + 1),
    };
    return [{ sheet: name, range: rows * columns > mostCells ? null : range, fingerprint: cellsFingerprint(values) }];
  });
}
