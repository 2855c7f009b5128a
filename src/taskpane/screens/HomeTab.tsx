import { lazy, useEffect } from "react";
import type { ReactElement } from "react";
import { paneText } from "../../text/pane/paneText";
import type { Pane } from "../hooks/usePane";
import { FailureScreen } from "./FailureScreen";
import { HomeScreen } from "./HomeScreen";
import { RunningScreen } from "./RunningScreen";
import { StartScreen } from "./StartScreen";

const loadDone = () => import("./DoneScreen").then((loaded) => ({ default: loaded.DoneScreen }));
const loadEmpty = () => import("./EmptyScreen").then((loaded) => ({ default: loaded.EmptyScreen }));
const DoneScreen = lazy(loadDone);
const EmptyScreen = lazy(loadEmpty);

export interface HomeTabProps {
  readonly pane: Pane;
}

/** «Главная»: a run, its outcome or its failure takes the place of the first screen until the user goes on. */
export function HomeTab({ pane }: HomeTabProps): ReactElement {
  const { services, runs, readAgain, goHome } = pane;
  const { build, check, book, cancelBuild, cancelCheck } = runs;
  // Beside the first picture: by the end of a run the outcome has come. Where it has not, it is asked for again then.
  useEffect(() => {
    Promise.all([loadDone(), loadEmpty()]).catch(() => undefined);
  }, []);
  const failed = (error: unknown, onRetry: () => void): ReactElement => {
    const failure = services.failureOf(error);
    return <FailureScreen failure={failure} supportDetails={services.supportDetails(failure)} onRetry={onRetry} onBack={goHome} />;
  };
  if (build.status === "running")
    return <RunningScreen title={paneText.running.building} steps={services.steps} state={build} onCancel={cancelBuild} />;
  if (build.status === "failed") return failed(build.error, runs.repeatBuild);
  if (build.status === "done") return <DoneScreen outcome={build.result} pane={pane} />;
  if (check.status === "failed") return failed(check.error, readAgain);
  if (check.status === "running")
    return <RunningScreen title={paneText.running.checking} steps={services.checkSteps} state={check} onCancel={cancelCheck} />;
  if (book === null) return <StartScreen onRead={readAgain} />;
  return book.overview.recognised === 0 ? <EmptyScreen book={book} pane={pane} /> : <HomeScreen book={book} pane={pane} />;
}
