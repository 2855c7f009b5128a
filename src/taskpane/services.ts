import type { Failure } from "../app/failure";
import type { Overview } from "../app/overview/overview";
import type { ExternalRun } from "./externalRuns";
import type { ReportProgress, RunStep } from "../app/progress";

/** A cell of the open workbook to be selected. */
export interface Place {
  readonly file: string | null;
  readonly sheet: string;
  readonly address: string;
}

export interface BuiltSheet {
  readonly name: string;
  readonly note: string;
}

/** What a finished run says. */
export interface Outcome {
  readonly seconds: number;
  readonly sheets: readonly BuiltSheet[];
  /** Name of the sheet «Перечень ШНОР» as it was written. */
  readonly list: string | null;
  readonly summary: string;
  readonly overview: Overview;
}

/** What went wrong, in words: what · why and the state of the workbook · steps. */
export interface FailureView {
  readonly code: Failure["code"];
  readonly params: Failure["params"];
  readonly title: string;
  readonly reason: string;
  readonly steps: readonly string[];
  readonly retry: boolean;
}

/** Everything the pane asks of the application; components know nothing else. */
export interface PaneServices {
  readonly steps: readonly RunStep[];
  /** Steps of a reading without a report. */
  readonly checkSteps: readonly RunStep[];
  readonly plannedSheets: readonly string[];
  checkData(onProgress: ReportProgress, signal: AbortSignal): Promise<Overview>;
  buildReports(onProgress: ReportProgress, signal: AbortSignal): Promise<Outcome>;
  showPlace(place: Place): Promise<void>;
  openSheet(name: string): Promise<void>;
  removeGenerated(): Promise<number>;
  hasGenerated(): Promise<boolean>;
  /** «Зафиксировать значения»; answers what was done, in words. */
  freezeFormulas(): Promise<string>;
  failureOf(error: unknown): FailureView;
  /** Lines for support: versions, host, requirement sets; no data of the workbook. */
  supportDetails(failure: FailureView): string;
  /** What the ribbon asks for, and what failed on the way there; answers a function that stops listening. */
  onExternalRun(listener: (run: ExternalRun) => void, onFailure: (error: unknown) => void): () => void;
  /** Office's own theme, when the host tells it. */
  officeTheme(): "light" | "dark" | null;
}
