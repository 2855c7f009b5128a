import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress, ReportProgress } from "../../app/progress";

/** State of one long-running use case: idle, running with its last progress, done or failed. */
export type TaskState<T> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly status: "done"; readonly result: T }
  | { readonly status: "failed"; readonly error: unknown };

export interface Task<I, T> {
  readonly state: TaskState<T>;
  readonly start: (input: I) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/**
 * Runs a use case with progress and cancel. A second start while one runs is ignored. A cancelled run returns to idle,
 * unless it was already past the point of no return: then it is done, and says so. All three must be stable.
 */
export function useTask<I, T>(
  work: (input: I, onProgress: ReportProgress, signal: AbortSignal) => Promise<T>,
  onDone: (result: T) => void,
  onCancelled: () => void,
): Task<I, T> {
  const [state, setState] = useState<TaskState<T>>({ status: "idle" });
  const running = useRef<AbortController | null>(null);
  const mounted = useRef(true);

  const start = useCallback(
    (input: I) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      const set = (next: TaskState<T>): void => {
        if (mounted.current) setState(next);
      };
      set({ status: "running", progress: null, cancelling: false });
      const report: ReportProgress = (progress) => {
        if (running.current === controller) set({ status: "running", progress, cancelling: controller.signal.aborted });
      };
      work(input, report, controller.signal)
        .then(
          (result): TaskState<T> => {
            if (mounted.current) onDone(result);
            return { status: "done", result };
          },
          (error: unknown): TaskState<T> => {
            if (!controller.signal.aborted) return { status: "failed", error };
            if (mounted.current) onCancelled();
            return { status: "idle" };
          },
        )
        .then((end) => {
          running.current = null;
          set(end);
        })
        .catch((error: unknown) => set({ status: "failed", error }));
    },
    [work, onDone, onCancelled],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setState((now) => (now.status === "running" ? { ...now, cancelling: true } : now));
  }, []);
  const reset = useCallback(() => {
    if (!running.current) setState({ status: "idle" });
  }, []);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      running.current?.abort();
    };
  }, []);
  return { state, start, cancel, reset };
}
