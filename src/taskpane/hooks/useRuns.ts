import { useCallback, useEffect, useRef, useState } from "react";
import type { FurtherSources } from "../../app/addFiles";
import type { Outcome, PaneServices, ReadBook, ReportOrder } from "../services";
import { paneText } from "../../text/pane/paneText";
import { useTask } from "./useTask";
import type { TaskState } from "./useTask";

export interface Runs {
  readonly check: TaskState<ReadBook>;
  readonly build: TaskState<Outcome>;
  /** What the last reading or run found; null before the first. */
  readonly book: ReadBook | null;
  /** Puts another book in its place: something was changed from the pane. */
  readonly setBook: (book: ReadBook) => void;
  readonly running: boolean;
  readonly startCheck: () => void;
  /** Of the sheets named, else of all. */
  readonly startBuild: (order?: Omit<ReportOrder, "sources">) => void;
  /** The last run once more, of the same sheets and schools, with the files there are now. */
  readonly repeatBuild: () => void;
  readonly cancelCheck: () => void;
  readonly cancelBuild: () => void;
  /** Forgets the outcome or failure of the last run. */
  readonly leaveOutcome: () => void;
}

/** A reading changes nothing: that it was stopped is seen. */
const unsaid = (): void => undefined;

/**
 * Reading and reporting, each with the workbook and the files added beside it. The first reading starts by itself, and so does another
 * whenever the files have changed: it changes nothing and shows at once what there is.
 */
export function useRuns(services: PaneServices, sources: FurtherSources, say: (words: string) => void): Runs {
  const [book, setBook] = useState<ReadBook | null>(null);
  const check = useTask(services.checkData, setBook, unsaid);
  const build = useTask(
    services.buildReports,
    useCallback((outcome: Outcome) => setBook(outcome.book), []),
    useCallback(() => say(paneText.running.cancelled), [say]),
  );
  const { start: startCheckTask } = check;
  const { start: startBuildTask, reset: leaveOutcome } = build;
  const readWith = useRef<FurtherSources | null>(null);
  const lastOrder = useRef<Omit<ReportOrder, "sources">>({});
  const startCheck = useCallback(() => {
    readWith.current = sources;
    startCheckTask(sources);
  }, [startCheckTask, sources]);
  const startBuild = useCallback(
    (order: Omit<ReportOrder, "sources"> = {}) => {
      readWith.current = sources;
      lastOrder.current = order;
      startBuildTask({ sources, ...order });
    },
    [startBuildTask, sources],
  );
  const repeatBuild = useCallback(() => startBuild(lastOrder.current), [startBuild]);

  const running = check.state.status === "running" || build.state.status === "running";
  useEffect(() => {
    if (running || readWith.current === sources) return;
    leaveOutcome();
    startCheck();
  }, [running, sources, leaveOutcome, startCheck]);
  return {
    check: check.state,
    build: build.state,
    book,
    setBook,
    running,
    startCheck,
    startBuild,
    repeatBuild,
    cancelCheck: check.cancel,
    cancelBuild: build.cancel,
    leaveOutcome,
  };
}
