import type { Progress, ReportProgress, RunStep } from "./progress";

/** Tells a face where a run stands; remembers the last place so that waiting for the user keeps it. */
export class ProgressReporter {
  private last: Progress = { step: "readingSheets", done: 0, total: 0, sheet: null, state: "running" };

  constructor(private readonly report: ReportProgress | undefined) {}

  step(step: RunStep, done = 0, total = 0, sheet: string | null = null): void {
    this.tell({ step, done, total, sheet, state: "running" });
  }

  waiting(waiting: boolean): void {
    this.tell({ ...this.last, state: waiting ? "waitingForEdit" : "running" });
  }

  private tell(progress: Progress): void {
    this.last = progress;
    this.report?.(progress);
  }
}
