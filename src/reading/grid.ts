/** What a cell holds: blank is null; an error stays its text ("#ДЕЛ/0!"), marked in `errors`. */
export type CellValue = string | number | boolean | null;

/** Zero-based, both ends inclusive, in sheet coordinates. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One sheet as the reader sees it: plain data, wherever it came from (the open workbook through Office.js, or a file).
 * `values[r][c]` is the cell at row `top + r`, column `left + c` of the sheet.
 */
export interface SheetGrid {
  readonly file: string | null;
  readonly name: string;
  readonly hidden: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** en-US number formats of the same shape, or null where the host gave none: dates and per cents are told by them. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** Merged areas in sheet coordinates, or null where the host cannot tell (then headings are filled to the right). */
  readonly merges: readonly Area[] | null;
  /** Sheet rows (zero-based) that are hidden, or null where not known. */
  readonly hiddenRows: ReadonlySet<number> | null;
  /** Cells struck through, as "row,column" in sheet coordinates, or null where not known. */
  readonly struckThrough: ReadonlySet<string> | null;
  /** Workbook counts dates from 1904. */
  readonly date1904: boolean;
}
