import { useCallback, useState } from "react";
import type { RegisterEntry } from "../../app/registerList";
import { acceptWords } from "../../text/pane/acceptWords";
import { fileWords } from "../../text/pane/fileWords";
import { parameterWords } from "../../text/pane/parameterWords";
import { registerWords } from "../../text/pane/registerWords";
import type { ParameterTexts } from "../../app/overview/parameterView";
import type { PaneServices, Place, ReadBook } from "../services";
import { useActions } from "./useActions";
import type { Actions } from "./useActions";
import { useAddedFiles } from "./useAddedFiles";
import type { AddedFiles, BatchOutcome } from "./useAddedFiles";
import { useFileDrop } from "./useFileDrop";
import { useFindingsChoice } from "./useFindingsChoice";
import type { FindingsChoice } from "./useFindingsChoice";
import { useMappedSheet } from "./useMappedSheet";
import type { MappedSheet, SheetPlace } from "./useMappedSheet";
import { useNavigation } from "./useNavigation";
import type { Navigation } from "./useNavigation";
import type { TypedParameters } from "./useParameterDraft";
import { useReporting } from "./useReporting";
import type { Reporting } from "./useReporting";
import { useRevision } from "./useRevision";
import type { Revision } from "./useRevision";
import { useRibbon } from "./useRibbon";
import { useRuns } from "./useRuns";
import type { Runs } from "./useRuns";
import { useSeenFromTop } from "./useSeenFromTop";

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
  readonly typedParameters: TypedParameters;
  /** Some of them are not applied yet. */
  readonly unsavedParameters: boolean;
  readonly findingsChoice: FindingsChoice;
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
  const tellFiles = useCallback(({ read, refused }: BatchOutcome) => say(fileWords.outcome(read, refused)), [say]);
  const added = useAddedFiles(services.readFile, tellFiles, fail);
  const { sources, add } = added;
  const runs = useRuns(services, sources, say);
  const reporting = useReporting(services, runs, navigation, actions);
  const revision = useRevision(runs.setBook, act);
  const mapped = useMappedSheet(services, sources);
  const [firstDoubts, setFirstDoubts] = useState<readonly string[]>([]);
  const typedParameters = useState<ParameterTexts>({});
  const findingsChoice = useFindingsChoice();
  useRibbon(services, runs, navigation, actions);
  useSeenFromTop(`${navigation.tab} ${navigation.page} ${actions.failure === null}`);
  const { openTab, openPage } = navigation;
  const { leaveOutcome } = runs;
  const dropping = useFileDrop(
    useCallback(
      (files) => {
        // Where the list of files is seen.
        putAside();
        leaveOutcome();
        openTab("home");
        add(files);
      },
      [putAside, leaveOutcome, openTab, add],
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
    typedParameters,
    unsavedParameters: Object.keys(typedParameters[0]).length > 0,
    findingsChoice,
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
    applyParameters: (texts) =>
      revision.revise(async () => {
        const book = await services.applyParameters(texts, sources);
        // What was typed meanwhile stays typed.
        typedParameters[1]((now) => Object.fromEntries(Object.entries(now).filter(([key, text]) => text !== texts[key])));
        return book;
      }, parameterWords.applied),
  };
}
