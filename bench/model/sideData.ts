/**
 * What Univer's core model has no place for, keyed by sheet id so that it follows rename, delete and copy.
 * Saved with the snapshot as a resource; read from and written to .xlsx by `bench/xlsx`.
 * Ranges are zero-based and inclusive, and are shifted when rows and columns move.
 */
export interface SideRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export interface SideHyperlink {
  range: SideRange;
  /** Inside the workbook: "'Лист'!A1"; or an address. */
  documentReference?: string;
  address?: string;
  screenTip?: string;
}

export interface SideValidation {
  ranges: SideRange[];
  /** As Excel.DataValidationRule. */
  rule: Record<string, unknown>;
  errorAlert?: Record<string, unknown>;
  prompt?: Record<string, unknown>;
  ignoreBlanks?: boolean;
}

export interface SideConditionalFormat {
  id: string;
  ranges: SideRange[];
  /** Excel.ConditionalFormatType. */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** Rule and look as the Office.js members that set them. */
  rule: Record<string, unknown>;
  format: Record<string, unknown>;
}

export interface SideChartSeries {
  id: string;
  name: string;
  values: string;
  xValues?: string;
  /** Members by their Office.js path: "format.fill.color" ("none" = no fill), "markerStyle", "gapWidth", "yErrorBars.visible". */
  format: Record<string, unknown>;
}

export interface SideChart {
  id: string;
  name: string;
  type: string;
  title: string;
  /** Points from the sheet's corner, as Office.js has them. */
  left: number;
  top: number;
  width: number;
  height: number;
  altText: string;
  series: SideChartSeries[];
  /** Axis, legend, plot-area and title members by path, for example "axes.valueAxis.minimum". */
  members: Record<string, unknown>;
}

export interface SidePageLayout {
  orientation?: "Portrait" | "Landscape";
  paperSize?: string;
  zoom?: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  margins?: { left?: number; right?: number; top?: number; bottom?: number; header?: number; footer?: number };
  printTitleRows?: SideRange;
  printTitleColumns?: SideRange;
  printArea?: SideRange;
  /** Rows (zero-based) before which a page break was set by hand. */
  rowBreaks?: number[];
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  headersFooters?: Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
}

export interface SideTable {
  id: string;
  name: string;
  range: SideRange;
  showHeaders: boolean;
  style: string;
  showTotals?: boolean;
  showBandedRows?: boolean;
  showBandedColumns?: boolean;
  showFilterButton?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
}

/**
 * Where something stands that the bench keeps in the file without knowing it: a comment ("cell"), a picture or chart of the file
 * ("object"), a pivot table ("block"), a rule that Office.js has no words for ("area"), cells that a chart or pivot table of the file reads
 * ("reference").
 */
export interface SideKept {
  kind: "cell" | "object" | "block" | "area" | "reference";
  /** In the file. */
  at: SideRange;
  /** At present; null = its cells are gone. */
  now: SideRange | null;
}

export interface SideSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  /** As Excel.WorksheetProtectionOptions; absent = Excel's defaults. */
  protectionOptions?: Record<string, unknown>;
  /** Cells that may be edited on a protected sheet; the others are locked. Absent = none. */
  unlocked?: SideRange[];
  /** Cells whose formulas a protected sheet hides. */
  hiddenFormulas?: SideRange[];
  customProperties: Record<string, string>;
  hyperlinks: SideHyperlink[];
  validations: SideValidation[];
  conditionalFormats: SideConditionalFormat[];
  charts: SideChart[];
  tables: SideTable[];
  autoFilter: SideRange | null;
  pageLayout: SidePageLayout;
  /** Absent = nothing of the kind. */
  kept?: SideKept[];
  /** Part of the package the sheet came from ("xl/worksheets/sheet3.xml"); null for a sheet made here. */
  sourcePart: string | null;
}

export interface SideBook {
  structureProtected: boolean;
  settings: Record<string, unknown>;
  customProperties: Record<string, string>;
  /** Title, author … by the names of Excel.DocumentProperties; absent = not known. */
  documentProperties?: Record<string, string>;
  date1904: boolean;
  sheets: Record<string, SideSheet>;
}

/** A sheet about which nothing beyond Univer's own model is known. */
export function emptySideSheet(): SideSheet {
  return {
    visibility: "Visible",
    protected: false,
    customProperties: {},
    hyperlinks: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    tables: [],
    autoFilter: null,
    pageLayout: {},
    sourcePart: null,
  };
}

export function emptySideBook(): SideBook {
  return { structureProtected: false, settings: {}, customProperties: {}, date1904: false, sheets: {} };
}
