/**
 * The pure model of one generated sheet: what stands in which cell, how it looks and how it prints.
 * `src/reports` composes it, `src/workbook` puts any model into Excel; neither knows the other's business.
 * Rows and columns are zero-based everywhere in the model.
 */
export type SheetKey =
  | "parameters"
  | "schools"
  | "data"
  | "dataCheck"
  | "rating"
  | "socialIndex"
  | "lowPerforming"
  | "typology"
  | "dynamics"
  | "monitoring"
  | "schoolRecommendations"
  | "departmentRecommendations"
  | "diagnosis"
  | "catalogue"
  | "partners"
  | "courses"
  | "roadmap"
  | "order"
  | "effectiveness"
  | "yearReport"
  | "passport"
  | "methodology"
  | "calculation";

/** Text, number, boolean, a formula in en-US form, or an empty cell. A string is always written as text. */
export type ModelCell = string | number | boolean | null | FormulaCell;

export interface FormulaCell {
  /** en-US form with the leading "=". */
  readonly formula: string;
}

export interface ModelRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that are one. `across`: each row of the range is an area of its own. */
export interface MergedRange extends ModelRange {
  readonly across: boolean;
}

/** Look of a range. Only what is given is set. Colours are "#RRGGBB" from the theme file. */
export interface RangeStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly borderTop?: BorderStyle;
  readonly borderBottom?: BorderStyle;
  readonly borderAround?: BorderStyle;
  /** Rules between the rows of the range. */
  readonly borderInside?: BorderStyle;
}

export interface BorderStyle {
  readonly style: "Continuous" | "Dash";
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
}

export interface StyledRange {
  readonly range: ModelRange;
  readonly style: RangeStyle;
}

/** A fill that follows the text a cell begins with: the sign says the state, the fill only repeats it. */
export interface SignFill {
  readonly range: ModelRange;
  readonly beginsWith: string;
  readonly fill: string;
}

export interface NumberFormatRange {
  readonly range: ModelRange;
  /** en-US code. */
  readonly format: string;
}

/** A link inside the workbook (sheet and A1 address). The cell's own text stays. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** Key of another generated sheet, or the name of a user's sheet. */
  readonly target: { readonly key: SheetKey; readonly address: string } | { readonly sheet: string; readonly address: string };
  readonly tip: string;
}

/** Cells into which people type; read back before the sheet is replaced and put in the same place of the new one. */
export interface InputRange {
  readonly range: ModelRange;
  /** Name of the table the inputs belong to, for example "overrides". */
  readonly name: string;
  /** For each row of the range the key that survives runs: parameter key, school key … */
  readonly rowKeys: readonly string[];
  /** For each column of the range its stable key. */
  readonly columnKeys: readonly string[];
  /** Column whose texts tell the rows apart; without it the leftmost one that does. */
  readonly anchor?: number;
  /**
   * People may add and remove rows. Added ones come back with keys "added:1", "added:2" … beside the known ones, removed ones as
   * entries of the range `${name}.removed`, row key → { removed: true }: they are a decision, not a loss.
   */
  readonly open?: boolean;
  readonly validation?: ListValidation | NumberValidation;
  /** Rules for parts of the range, where its rows take different things («Параметры»). */
  readonly partValidations?: readonly PartValidation[];
}

export interface PartValidation {
  readonly range: ModelRange;
  readonly validation: ListValidation | NumberValidation;
}

export interface ListValidation {
  readonly type: "list";
  readonly options: readonly string[];
}

export interface NumberValidation {
  readonly type: "number";
  readonly min: number;
  readonly max: number;
}

export interface PrintLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** Rows repeated on every page, as a zero-based span, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Columns of the print area (from column 0); helper columns to the right are not printed. */
  readonly columns: number;
  /** Also fit to one page in height. */
  readonly onePage: boolean;
  /** Per cent, instead of fitting to the width: Excel ignores page breaks set by hand on a sheet that is fitted. */
  readonly scale?: number;
  /**
   * Rows that begin a page, the first one not among them. They are sure together with `scale`; on a sheet fitted to the width they
   * only keep a chart from being cut, and where Excel passes them over it is cut as it would be without them.
   */
  readonly pageBreaks?: readonly number[];
  /** Foot of every page, 8 pt, with Excel's own codes for the page numbers. */
  readonly footer?: { readonly left: string; readonly centre: string; readonly right: string };
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ModelRange;
  /** X values of a scatter chart. */
  readonly xValues?: ModelRange;
  /** "#RRGGBB", or "none" for a series that only holds a place. */
  readonly fill: string;
  readonly marker?: "Square" | "Circle" | "Diamond" | "None";
  /** Line of a line chart: how thick, in points, and whether broken. */
  readonly line?: { readonly weight: number; readonly dash?: boolean };
  /** Colour of the outline of bars, for a white bar. */
  readonly outline?: string;
  /** The value of every point beside it: on which side, and its number format. */
  readonly valueLabels?: { readonly side: LabelSide | "OutsideEnd"; readonly format: string };
  /** Texts beside the points of a scatter chart, as many cells as there are values. */
  readonly labels?: ModelRange;
  /** The side of its point on which each label stands, right unless told. */
  readonly labelSides?: readonly LabelSide[];
}

export type LabelSide = "Right" | "Left" | "Top" | "Bottom";

/** A number axis. The other axis crosses it at `crossesAt` where that is given. */
export interface ChartAxisModel {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit?: number;
  readonly crossesAt?: number;
  /** "" leaves the axis without one. */
  readonly title: string;
}

export interface ChartModel {
  readonly type: "BarStacked" | "BarClustered" | "ColumnClustered" | "LineMarkers" | "XYScatter";
  readonly title: string;
  /** Alternative text: the finding in words with the numbers. */
  readonly alternativeText: string;
  readonly categories: ModelRange | null;
  readonly series: readonly ChartSeries[];
  readonly anchor: ModelRange;
  readonly valueAxis: ChartAxisModel | null;
  /** Axis of the x values of a scatter chart. */
  readonly horizontalAxis?: ChartAxisModel;
  readonly categoriesReversed: boolean;
  /** Names of the categories stand at the edge of the plot: where bars go to both sides of zero. */
  readonly categoryLabelsLow?: boolean;
  readonly legend: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly range: ModelRange;
}

export interface SheetModel {
  readonly key: SheetKey;
  /** Wanted name; the writer takes another («Рейтинг (2)») when a user's own sheet bears it. */
  readonly name: string;
  /** Rectangular: every row has the same length. */
  readonly cells: readonly (readonly ModelCell[])[];
  readonly numberFormats: readonly NumberFormatRange[];
  /** Applied in order; a later one wins. Ranges, never single cells of a long column. */
  readonly styles: readonly StyledRange[];
  readonly signFills: readonly SignFill[];
  /** In characters, as Excel's column width. */
  readonly columnWidths: readonly number[];
  /** In points, by row; rows not named keep the default. */
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly links: readonly CellLink[];
  readonly inputs: readonly InputRange[];
  readonly charts: readonly ChartModel[];
  /** Only sheets that are read as a text or a form have them: merged cells cannot be sorted or copied by columns. */
  readonly merges?: readonly MergedRange[];
  readonly names: readonly DefinedName[];
  /** Only «Проверка данных» carries one. */
  readonly autoFilter: ModelRange | null;
  readonly print: PrintLayout;
  readonly tabColor: string | null;
}
