import type { FurtherSources } from "../app/addFiles";
import type { Doubt, DoubtAnswer } from "../app/doubts/doubt";
import type { DocumentFile, DocumentKind } from "../app/documents/documentFile";
import type { Failure } from "../app/failure";
import type { MappingDesk } from "../app/mapping/mappingView";
import type { Overview, PlannedSheet } from "../app/overview/overview";
import type { DistrictView } from "../app/overview/districtView";
import type { ParameterBoard, ParameterTexts } from "../app/overview/parameterView";
import type { SchoolDirectory } from "../app/overview/schoolDirectory";
import type { RegisterEntry } from "../app/registerList";
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

/** A workbook that has been read: what the pane shows of it, and its schools to be asked about. */
export interface ReadBook {
  readonly overview: Overview;
  readonly schools: SchoolDirectory;
  readonly generated: GeneratedSheets;
  readonly parameters: ParameterBoard;
  /** Questions that a person can settle by a choice. */
  readonly doubts: readonly Doubt[];
  /** The registers of the work with the sheets that hold them. */
  readonly registers: readonly RegisterEntry[];
  /** Adds an empty register and brings it to the front; answers the name of its sheet. */
  createRegister(kind: RegisterEntry["kind"]): Promise<string>;
  /** «Район» as of today; null where there is nothing to analyse. */
  district(): DistrictView | null;
  /** «Не считать ошибкой» with a reason, null for the way back; answers the book as it stands then. */
  accept(findingId: string, reason: string | null): Promise<ReadBook>;
}

/** A document of a run, which stands on a sheet and can be saved as a file. */
export interface OfferedDocument {
  readonly kind: DocumentKind;
  readonly sheet: string;
  file(): Promise<DocumentFile>;
}

/** What a finished run says. */
export interface Outcome {
  readonly seconds: number;
  readonly sheets: readonly BuiltSheet[];
  /** The sheet to open first, with the words of its button; null: nothing was written. */
  readonly first: { readonly sheet: string; readonly label: string } | null;
  readonly summary: string;
  /** Those whose sheets were written. */
  readonly documents: readonly OfferedDocument[];
  readonly book: ReadBook;
}

/** A file read beside the workbook, or the words why it was not. */
export type ReadFile =
  | { readonly status: "read"; readonly sheets: number; readonly sources: FurtherSources }
  | { readonly status: "refused"; readonly title: string; readonly reason: string; readonly steps: readonly string[] };

/** Generated sheets that stand in the workbook now. */
export interface GeneratedSheets {
  readonly count: number;
  /** What «Вернуть прошлую версию» would do, in words; null: there is nothing to go back to. */
  readonly undo: string | null;
  /** Name of the sheet «Параметры». */
  readonly parameters: string | null;
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

/** What a run is to make. */
export interface ReportOrder {
  readonly sources: FurtherSources;
  /** Left out: every sheet. */
  readonly sheets?: readonly PlannedSheet["key"][];
  /** Keys of the schools that get a page of «Паспорт школы»; left out: as many as is usual. */
  readonly passports?: readonly string[];
}

/** Everything the pane asks of the application; components know nothing else. */
export interface PaneServices {
  readonly steps: readonly RunStep[];
  /** Steps of a reading without a report. */
  readonly checkSteps: readonly RunStep[];
  /** `sources`: the files added beside the workbook. */
  checkData(sources: FurtherSources, onProgress: ReportProgress, signal: AbortSignal): Promise<ReadBook>;
  buildReports(order: ReportOrder, onProgress: ReportProgress, signal: AbortSignal): Promise<Outcome>;
  readFile(file: File): Promise<ReadFile>;
  showPlace(place: Place): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** Puts parameters in force on the sheet «Параметры» and reads the workbook again. */
  applyParameters(texts: ParameterTexts, sources: FurtherSources): Promise<ReadBook>;
  /** Puts a sheet on the desk to be mapped by hand; null when it is gone or empty. */
  openMapping(sheet: { readonly file: string | null; readonly sheet: string }, sources: FurtherSources): Promise<MappingDesk | null>;
  /** Keeps an answer in the workbook; false when its table is no longer there. */
  settleDoubt(doubt: Doubt, answer: DoubtAnswer, sources: FurtherSources): Promise<boolean>;
  /** «Открыть пример»; answers how many sheets were added. */
  openSample(): Promise<number>;
  /** «Вернуть прошлую версию»; answers what was done, in words. */
  restorePrevious(): Promise<string>;
  removeGenerated(): Promise<number>;
  /** «Зафиксировать значения», in the whole workbook or in the selected cells; answers what was done, in words. */
  freezeFormulas(selectionOnly: boolean): Promise<string>;
  failureOf(error: unknown): FailureView;
  /** Lines for support: versions, host, requirement sets; no data of the workbook. */
  supportDetails(failure: FailureView): string;
  /** What the ribbon asks for, and what failed on the way there; answers a function that stops listening. */
  onExternalRun(listener: (run: ExternalRun) => void, onFailure: (error: unknown) => void): () => void;
  /** Something besides a run waits until a person leaves a cell, or waits no more; answers a function that stops listening. */
  onEditWait(listener: (waiting: boolean) => void): () => void;
  /** False: this Excel knows no custom functions. */
  hasCustomFunctions(): boolean;
  /** Office's own theme, when the host tells it. */
  officeTheme(): "light" | "dark" | null;
}
