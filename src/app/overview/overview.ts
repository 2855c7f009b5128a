import type { CellSource } from "../../domain/assessment/cellSource";
import type { Severity } from "../../domain/findings/finding";
import type { SheetKey } from "../../reports/sheetModel";

/** One cell of the matrix «Распознано»: how many sheets of a kind were read for a year. */
export interface OverviewCell {
  /** Null in a row of sheets that bear no year (the registry). */
  readonly year: number | null;
  readonly sheets: number;
  /** Sheets read with a question. */
  readonly doubtful: number;
  /** The sheet to open; null when every sheet of the cell stands in a further file. */
  readonly open: string | null;
  /** Ids of the questions about its sheets that a person can settle by a choice. */
  readonly doubts: readonly string[];
}

export interface OverviewRow {
  readonly kind: string;
  readonly label: string;
  /** One cell for each year of the overview, in order; or a single cell without a year. */
  readonly cells: readonly OverviewCell[];
}

/** A finding as the pane lists it. */
export interface FindingView {
  /** Its key on «Проверка данных»: the same on the next reading as long as the numbers are. */
  readonly id: string;
  readonly severity: Severity;
  /** Heading under which findings are grouped. */
  readonly group: string;
  readonly title: string;
  readonly advice: string;
  readonly school: string | null;
  readonly source: CellSource | null;
  /** «ОГЭ 2025!C14:G14», with the file where there is one. */
  readonly place: string | null;
  /** A person accepted it as it is; null: it is open. */
  readonly accepted: { readonly reason: string } | null;
}

export interface IgnoredView {
  readonly sheet: string;
  readonly file: string | null;
  /** Why it was not used, and what to do; no full stop after the reason. */
  readonly reason: string;
  readonly advice: string;
}

/** A sheet a run would write. */
export interface PlannedSheet {
  readonly key: SheetKey;
  readonly name: string;
  /** One of a former run stands there and gives way. */
  readonly replaces: boolean;
}

/** What the pane shows of a workbook that has been read. */
export interface Overview {
  readonly schools: number;
  readonly sheets: number;
  readonly recognised: number;
  readonly years: readonly number[];
  readonly rows: readonly OverviewRow[];
  /** The open ones. */
  readonly findings: readonly FindingView[];
  /** Those a person accepted as they are. */
  readonly accepted: readonly FindingView[];
  readonly ignored: readonly IgnoredView[];
  /** T, the year of the report; null when nothing decides it. */
  readonly reportYear: number | null;
  readonly plannedSheets: readonly PlannedSheet[];
  /** Why the sheets of the last run no longer tell what stands in the workbook; null: they do, or there are none. */
  readonly outdated: string | null;
}
