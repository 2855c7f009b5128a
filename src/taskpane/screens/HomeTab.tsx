import type { ReactElement } from "react";
import type { RegisterEntry } from "../../app/registerList";
import { paneText } from "../../text/pane/paneText";
import type { AddedFiles } from "../hooks/useAddedFiles";
import type { SheetPlace } from "../hooks/useMappedSheet";
import type { Runs } from "../hooks/useRuns";
import type { SheetChoice } from "../hooks/useSheetChoice";
import type { TaskState } from "../hooks/useTask";
import type { PaneServices, ReadBook } from "../services";
import { DoneScreen } from "./DoneScreen";
import type { DoneScreenProps } from "./DoneScreen";
import { EmptyScreen } from "./EmptyScreen";
import { HomeScreen } from "./HomeScreen";
import { RunningScreen } from "./RunningScreen";
import { StartScreen } from "./StartScreen";

export interface HomeTabProps {
  readonly services: PaneServices;
  readonly runs: Runs;
  readonly added: AddedFiles;
  readonly said: string;
  readonly onBuild: () => void;
  readonly onReadAgain: () => void;
  readonly choice: SheetChoice;
  readonly opening: boolean;
  readonly onSample: () => void;
  readonly onFreeze: () => void;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
  readonly onHome: () => void;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onParameters: () => void;
  readonly onDoubts: () => void;
  readonly onMap: (sheet: SheetPlace) => void;
  readonly onCreateRegister: (from: ReadBook, kind: RegisterEntry["kind"]) => Promise<void>;
  readonly onSaveDocument: DoneScreenProps["onSave"];
  /** Draws a failure with the way to try again. */
  readonly failed: (error: unknown, retry: () => void) => ReactElement;
}

/** «Главная»: a run, its outcome or its failure takes the place of the first screen until the user goes on. */
export function HomeTab(props: HomeTabProps): ReactElement {
  const { services, runs, added, choice, said, onBuild, onReadAgain, onOpenSheet, onParameters, onHome, failed } = props;
  const { onFreeze, onRestore, onRemove } = props;
  const { build, check, book } = runs;
  if (build.status === "running")
    return <Running state={build} title={paneText.running.building} steps={services.steps} onCancel={runs.cancelBuild} />;
  if (build.status === "failed") return failed(build.error, onBuild);
  if (build.status === "done")
    return (
      <DoneScreen
        outcome={build.result}
        said={said}
        onOpenSheet={onOpenSheet}
        onSave={props.onSaveDocument}
        onFreeze={onFreeze}
        onRestore={onRestore}
        onRemove={onRemove}
        onHome={onHome}
      />
    );
  if (check.status === "failed") return failed(check.error, onReadAgain);
  if (check.status === "running")
    return <Running state={check} title={paneText.running.checking} steps={services.checkSteps} onCancel={runs.cancelCheck} />;
  if (book === null) return <StartScreen onRead={onReadAgain} />;
  if (book.overview.recognised === 0)
    return (
      <EmptyScreen
        overview={book.overview}
        added={added}
        opening={props.opening}
        onReadAgain={onReadAgain}
        onMap={props.onMap}
        onSample={props.onSample}
      />
    );
  return (
    <HomeScreen
      overview={book.overview}
      generated={book.generated}
      added={added}
      said={said}
      onBuild={onBuild}
      onReadAgain={onReadAgain}
      onOpenSheet={onOpenSheet}
      choice={choice}
      functions={services.hasCustomFunctions()}
      onFreeze={onFreeze}
      onRestore={onRestore}
      onRemove={onRemove}
      onParameters={onParameters}
      doubts={book.doubts.length}
      onDoubts={props.onDoubts}
      registers={book.registers}
      onCreateRegister={(kind) => props.onCreateRegister(book, kind)}
      onMap={props.onMap}
    />
  );
}

interface RunningProps {
  readonly state: Extract<TaskState<unknown>, { status: "running" }>;
  readonly title: string;
  readonly steps: PaneServices["steps"];
  readonly onCancel: () => void;
}

function Running({ state: { progress, cancelling }, title, steps, onCancel }: RunningProps): ReactElement {
  return <RunningScreen title={title} steps={steps} progress={progress} cancelling={cancelling} onCancel={onCancel} />;
}
