/** Where a number was read: the way back to the user's own cell. */
export interface CellSource {
  /** File name (with its folder) when the sheet came from a further file; null for the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** A1 address without the sheet: "C7" or "C7:K7". */
  readonly address: string;
}
