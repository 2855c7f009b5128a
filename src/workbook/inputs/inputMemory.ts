/**
 * Where people type on a generated sheet, remembered with the sheet so that their entries are found again even when
 * rows were inserted, deleted or sorted: each row is known by the text in `anchorColumn`, each column by its heading.
 */
export interface InputMemory {
  /** Name of the table the inputs belong to. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
  /** Column whose texts tell the rows apart, or null where none does; then rows are found by position. */
  readonly anchorColumn: number | null;
  readonly anchors: readonly string[];
  /** Rows may be added and removed by people. */
  readonly open?: boolean;
  /** Text above each column of the range, "" where there is none. */
  readonly headings: readonly string[];
}
