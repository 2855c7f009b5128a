import { useCallback, useState } from "react";
import type { ReadBook } from "../services";

export interface Revision {
  /** True while a change is being written and read back. */
  readonly busy: boolean;
  /** What became of the last change, in words; empty before one. */
  readonly said: string;
  /** Makes a change that ends in another book, and says what was done. */
  readonly revise: (work: () => Promise<ReadBook>, said: string) => void;
  readonly forget: () => void;
}

/** Small changes a person makes from the pane (parameters, accepted findings): one at a time, each with its word. */
export function useRevision(onBook: (book: ReadBook) => void, onError: (error: unknown) => void): Revision {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const revise = useCallback(
    (work: () => Promise<ReadBook>, words: string) => {
      setBusy(true);
      setSaid("");
      work()
        .then((book) => {
          onBook(book);
          setSaid(words);
        }, onError)
        .finally(() => setBusy(false))
        .catch(onError);
    },
    [onBook, onError],
  );
  const forget = useCallback(() => setSaid(""), []);
  return { busy, said, revise, forget };
}
