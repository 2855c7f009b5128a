import { useCallback, useState } from "react";
import type { ReadBook } from "../services";
import type { Actions } from "./useActions";

export interface Revision {
  /** True while a change is being written and read back. */
  readonly busy: boolean;
  /** What became of the last change, in words; empty before one. */
  readonly said: string;
  /** Makes a change that ends in another book, and says what was done. */
  readonly revise: (work: () => Promise<ReadBook>, said: string) => void;
  readonly forget: () => void;
}

/** Small changes a person makes from the pane (parameters, accepted findings): one at a time, each with its word; one that failed can be tried again. */
export function useRevision(onBook: (book: ReadBook) => void, act: Actions["act"]): Revision {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const revise = useCallback(
    (work: () => Promise<ReadBook>, words: string) => {
      void act(async () => {
        setBusy(true);
        setSaid("");
        try {
          onBook(await work());
          setSaid(words);
        } finally {
          setBusy(false);
        }
      });
    },
    [onBook, act],
  );
  const forget = useCallback(() => setSaid(""), []);
  return { busy, said, revise, forget };
}
