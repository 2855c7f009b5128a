import { useCallback, useRef, useState } from "react";
import type { FurtherSources } from "../../app/addFiles";
import type { PaneServices, ReadFile } from "../services";

/** A file a person added, by its name: adding another of the same name takes its place. */
export interface AddedFile {
  readonly name: string;
  readonly state: { readonly status: "waiting" } | { readonly status: "reading" } | ReadFile;
}

export interface AddedFiles {
  readonly files: readonly AddedFile[];
  /** True until the last of them is read or refused. */
  readonly busy: boolean;
  /** What all of them hold; another object only when a batch has been read or a file taken away. */
  readonly sources: FurtherSources;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (name: string) => void;
}

const nothing: FurtherSources = { grids: [], refused: [] };

/** How many files of a batch were read and how many refused. */
export interface BatchOutcome {
  readonly read: number;
  readonly refused: number;
}

/**
 * Files read beside the workbook, one after the other; a refused one stays in the list with its reason and harms no other. All three must be stable.
 *
 * @param onBatch a batch is through; told before the workbook is read again with it
 */
export function useAddedFiles(
  readFile: PaneServices["readFile"],
  onBatch: (outcome: BatchOutcome) => void,
  onError: (error: unknown) => void,
): AddedFiles {
  const list = useRef<readonly AddedFile[]>([]);
  const queue = useRef(Promise.resolve());
  const [files, setFiles] = useState<readonly AddedFile[]>([]);
  const [sources, setSources] = useState(nothing);

  const change = useCallback((next: readonly AddedFile[]): void => {
    list.current = next;
    setFiles(next);
  }, []);
  const merge = useCallback((): void => {
    setSources({ grids: list.current.flatMap(({ state }) => (state.status === "read" ? state.sources.grids : [])), refused: [] });
  }, []);

  const add = useCallback(
    (added: readonly File[]): void => {
      const names = new Set(added.map(({ name }) => name));
      const replaced = list.current.some(({ name, state }) => names.has(name) && state.status === "read");
      const entries = [...names].map((name): AddedFile => ({ name, state: { status: "waiting" } }));
      change([...list.current.filter(({ name }) => !names.has(name)), ...entries]);
      const put = (file: File, state: AddedFile["state"]): void =>
        change(list.current.map((one) => (one.name === file.name ? { name: one.name, state } : one)));
      const readAll = async (): Promise<void> => {
        const outcome = { read: 0, refused: 0 };
        for (const file of new Map(added.map((one) => [one.name, one])).values()) {
          if (!list.current.some(({ name }) => name === file.name)) continue;
          put(file, { status: "reading" });
          const state = await readFile(file);
          put(file, state);
          outcome[state.status]++;
        }
        onBatch(outcome);
        if (replaced || outcome.read > 0) merge();
      };
      queue.current = queue.current.then(readAll).catch((error: unknown) => {
        change(list.current.filter(({ state }) => state.status !== "reading" && state.status !== "waiting"));
        onError(error);
      });
    },
    [change, merge, readFile, onBatch, onError],
  );
  const remove = useCallback(
    (name: string): void => {
      const gone = list.current.find((one) => one.name === name);
      change(list.current.filter((one) => one.name !== name));
      if (gone?.state.status === "read") merge();
    },
    [change, merge],
  );
  const busy = files.some(({ state }) => state.status === "waiting" || state.status === "reading");
  return { files, busy, sources, add, remove };
}
