import { useCallback, useMemo, useState } from "react";

/** A small action that failed, with the way to do the same again; null where there is none. */
export interface ActionFailure {
  readonly error: unknown;
  readonly again: (() => void) | null;
}

export interface Actions {
  /** What the last action did, in words; empty: nothing to say. */
  readonly said: string;
  readonly say: (words: string) => void;
  readonly failure: ActionFailure | null;
  /** Does something short in the workbook; its failure is shown until it is put aside. Ends in either case. */
  readonly act: (work: () => Promise<unknown>) => Promise<void>;
  readonly fail: (error: unknown) => void;
  readonly putAside: () => void;
}

/** Short actions beside the runs (a sheet is opened, values are frozen): what became of the last one. */
export function useActions(): Actions {
  const [said, say] = useState("");
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const act = useCallback(async (work: () => Promise<unknown>): Promise<void> => {
    const attempt = async (): Promise<void> => {
      setFailure(null);
      try {
        await work();
      } catch (error) {
        setFailure({ error, again: () => void attempt() });
      }
    };
    await attempt();
  }, []);
  const fail = useCallback((error: unknown) => setFailure({ error, again: null }), []);
  const putAside = useCallback(() => setFailure(null), []);
  return useMemo(() => ({ said, say, failure, act, fail, putAside }), [said, failure, act, fail, putAside]);
}
