import { useCallback, useState } from "react";
import type { RegisterEntry } from "../../app/registerList";
import { acceptWords } from "../../text/pane/acceptWords";
import { parameterWords } from "../../text/pane/parameterWords";
import { registerWords } from "../../text/pane/registerWords";
import type { ParameterTexts } from "../../app/overview/parameterView";
import type { PaneServices, Place, ReadBook } from "../services";
import { useActions } from "./useActions";
import type { Actions } from "./useActions";
import { useAddedFiles } from "./useAddedFiles";
import type { AddedFiles } from "./useAddedFiles";
import { useFileDrop } from "./useFileDrop";
import { useMappedSheet } from "./useMappedSheet";
import type { MappedSheet, SheetPlace } from "./useMappedSheet";
import { useNavigation } from "./useNavigation";
import type { Navigation } from "./useNavigation";
import { useReporting } from "./useReporting";
import type { Reporting } from "./useReporting";
import { useRevision } from "./useRevision";
import type { Revision } from "./useRevision";
import { useRibbon } from "./useRibbon";
import { useRuns } from "./useRuns";
import type { Runs } from "./useRuns";

/** The state of the pane, and what a person can do in it: what the screens share. */
export interface Pane {
  readonly services: PaneServices;
  readonly navigation: Navigation;
  readonly actions: Actions;
  readonly added: AddedFiles;
  /** True while files hang above the pane. */
  readonly dropping: boolean;
  readonly runs: Runs;
  readonly reporting: Reporting;
  readonly revision: Revision;
  readonly mapped: MappedSheet;
  /** Ids of the questions that are to be asked first. */
  readonly firstDoubts: readonly string[];
  readonly openSheet: (sheet: string) => void;
  readonly show: (place: Place) => void;
  readonly goHome: () => void;
  readonly readAgain: () => void;
  readonly openParameters: () => void;
  readonly openDoubts: (first: readonly string[]) => void;
  readonly mapSheet: (sheet: SheetPlace) => void;
  /** Something was kept in the workbook that the next reading takes: reads again, with a word on it. */
  readonly keptAndRead: (words: string) => void;
  readonly createRegister: (from: ReadBook, kind: RegisterEntry["kind"]) => Promise<void>;
  readonly accept: (from: ReadBook, finding: string, reason: string | null) => void;
  readonly applyParameters: (texts: ParameterTexts) => void;
}

/** Composes the pane's state from hooks that each hold one thing. */
export function usePane(services: PaneServices): Pane {
  const navigation = useNavigation();
  const actions = useActions();
  const { say, act, fail, putAside } = actions;
  const added = useAddedFiles(services.readFile, fail);
  const { sources, add } = added;
  const runs = useRuns(services, sources);
  const reporting = useReporting(services, runs, navigation, actions);
  const revision = useRevision(runs.setBook, fail);
  const mapped = useMappedSheet(services, sources);
  const [firstDoubts, setFirstDoubts] = useState<readonly string[]>([]);
  useRibbon(services, runs, navigation, actions);
  const { openTab, openPage } = navigation;
  const dropping = useFileDrop(
    useCallback(
      (files) => {
        openTab("home");
        add(files);
      },
      [openTab, add],
    ),
  );

  const readAgain = (): void => {
    say("");
    putAside();
    runs.startCheck();
  };
  const keptAndRead = (words: string): void => {
    openTab("home");
    readAgain();
    say(words);
  };
  return {
    services,
    navigation,
    actions,
    added,
    dropping,
    runs,
    reporting,
    revision,
    mapped,
    firstDoubts,
    openSheet: (sheet) => void act(() => services.openSheet(sheet)),
    show: (place) => void act(() => services.showPlace(place)),
    goHome: () => {
      runs.leaveOutcome();
      putAside();
      openTab("home");
    },
    readAgain,
    openParameters: () => {
      revision.forget();
      openPage("parameters");
    },
    openDoubts: (first) => {
      setFirstDoubts(first);
      openPage("doubts");
    },
    mapSheet: (sheet) => {
      mapped.choose(sheet);
      openPage("mapping");
    },
    keptAndRead,
    // Read again, so that the list tells what stands in the workbook and not what ought to.
    createRegister: (from, kind) => act(async () => keptAndRead(registerWords.created(await from.createRegister(kind)))),
    accept: (from, finding, reason) =>
      revision.revise(() => from.accept(finding, reason), reason === null ? acceptWords.reopened : acceptWords.accepted),
    applyParameters: (texts) => revision.revise(() => services.applyParameters(texts, sources), parameterWords.applied),
  };
}
