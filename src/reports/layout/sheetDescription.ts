import type {
  CellLink,
  ChartModel,
  DefinedName,
  FormulaCell,
  InputRange,
  MergedRange,
  ModelCell,
  ModelRange,
  SheetKey,
} from "../sheetModel";

/** How a column of the table looks. */
export type ColumnLook =
  /** Left with an indent, wrapped. */
  | "text"
  /** Centred: №, places, short codes. */
  | "centred"
  /** Centred number, with the same decimals down the column. */
  | "number"
  /** Centred number, second to another. */
  | "faintNumber"
  /** Centred bold number: the one the sheet is about. */
  | "leadNumber"
  /** Sign and word of a state, bold. */
  | "status"
  /** Link to a cell: left, accent. */
  | "link"
  /** A cell people type into. */
  | "input";

export interface TableColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: ColumnLook;
  /** Number format, en-US; text columns of data take «@» so that nothing in them becomes a number, a date or a formula. */
  readonly format: string;
  /** Text size, 10 unless told. */
  readonly size?: number;
}

/** Helper columns right of the print area, which charts are drawn from («Служебное»). */
export interface HelperArea {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ModelCell[])[];
}

/** A chart under the table; where its sources lie is known when the sheet is composed. */
export interface ChartDescription {
  /** Rows of 15 points. */
  readonly rows: number;
  /** As few as these where that keeps the chart on the page of the table; `rows` unless told. */
  readonly least?: number;
  /** Stands right of the chart before it, each on half of the page. */
  readonly beside?: boolean;
  /** `helper(column, first, count)` = the range of helper column `column`, `count` rows from row `first`. */
  readonly draw: (anchor: ModelRange, helper: (column: number, first: number, count: number) => ModelRange) => ChartModel;
}

/** What a sheet says, before it is laid out by `composeSheet`. */
export interface SheetDescription {
  readonly key: SheetKey;
  readonly title: string;
  readonly stamp: string;
  readonly legend: string;
  /** The answer of the sheet in one line with counts; a formula where the sheet is alive. */
  readonly answer: string | FormulaCell;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly ModelCell[])[];
  /** Rows of the table that are headings of a section. */
  readonly sectionRows?: readonly number[];
  /** Rows of the table that head another table under it, with the same columns. */
  readonly headingRows?: readonly number[];
  /** Rows count from the first row of the table. */
  readonly merges?: readonly MergedRange[];
  /** Rows of one line stand closer: a long list to look things up in. */
  readonly dense?: boolean;
  /** Columns that repeat the sign's state by a fill. */
  readonly signColumns?: readonly number[];
  /**
   * Rows that share one height, as counts down the table; the tallest decides. Without it each row has its own.
   * Long lists set it, so that the number of heights does not grow with the rows.
   */
  readonly heightBlocks?: readonly number[];
  /** Rows count from the first row of the table, also in `partValidations`. */
  readonly inputs?: readonly InputRange[];
  /** Ranges that look like inputs, rows counted from the first of the table; the inputs' own ranges unless told. */
  readonly inputLooks?: readonly ModelRange[];
  /** Rows count from the first row of the table. */
  readonly links?: readonly CellLink[];
  /** Names that formulas call parts of the table by. Rows count from the heading of the table. */
  readonly names?: readonly DefinedName[];
  readonly charts?: readonly ChartDescription[];
  readonly helper?: HelperArea;
  readonly notes: readonly string[];
  /** Line for signatures. */
  readonly signature?: string;
  readonly orientation: "Portrait" | "Landscape";
  readonly freezeColumns: number;
  readonly autoFilter?: boolean;
}
