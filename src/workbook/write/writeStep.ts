/** One thing to do to a sheet that is being written, with what it weighs in a request. */
export interface WriteStep {
  /** Bytes of the request, measured for cells and estimated for the rest. */
  readonly bytes: number;
  readonly run: (sheet: Excel.Worksheet) => void;
}

/** What one call on a range weighs in a request: its path and its action, as measured on the wire. */
export const callBytes = 300;

/** UTF-8 bytes of a value as it is sent. */
export function sentBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** The range of a model on its sheet. */
export function rangeOf(
  sheet: Excel.Worksheet,
  range: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): Excel.Range {
  return sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
}
