/** What the ribbon can ask of the pane. */
export type ExternalRun = "build" | "check" | "school" | "freeze";

export interface ExternalRuns {
  /** One listener at a time: the pane. Answers a function that stops listening. */
  readonly listen: (listener: (run: ExternalRun) => void, onFailure: (error: unknown) => void) => () => void;
  readonly start: (run: ExternalRun) => Promise<void>;
  /** Something failed before the pane got its work (Excel would not open it). */
  readonly fail: (error: unknown) => void;
}

interface Listener {
  readonly run: (run: ExternalRun) => void;
  readonly fail: (error: unknown) => void;
}

/** Buttons of the ribbon hand their work to the pane; what comes before the pane listens waits for it. */
export function externalRuns(): ExternalRuns {
  let current: Listener | null = null;
  const waiting: ((listener: Listener) => void)[] = [];
  const tell = (message: (listener: Listener) => void): void => {
    if (current) message(current);
    else waiting.push(message);
  };
  return {
    listen: (run, fail) => {
      const listener = { run, fail };
      current = listener;
      for (const message of waiting.splice(0)) message(listener);
      return () => {
        if (current === listener) current = null;
      };
    },
    start: (run) => {
      tell((listener) => listener.run(run));
      return Promise.resolve();
    },
    fail: (error) => tell((listener) => listener.fail(error)),
  };
}
