/** Steps of a run, in order; the Russian words stand in `src/text/progress`. */
export type RunStep = "readingSheets" | "recognising" | "checking" | "calculating" | "composing" | "writing" | "finishing";

export interface Progress {
  readonly step: RunStep;
  /** Done and total inside the step, where it can be counted. */
  readonly done: number;
  readonly total: number;
  /** The sheet being read or written, if any. */
  readonly sheet: string | null;
  /** "waitingForEdit" while Excel is in cell edit mode. */
  readonly state: "running" | "waitingForEdit";
}

export type ReportProgress = (progress: Progress) => void;
