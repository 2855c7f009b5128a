import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { countOf } from "../text/pane/countOf";
import { fileWords } from "../text/pane/fileWords";
import { paneText } from "../text/pane/paneText";
import { TabBar } from "./components/TabBar";
import { useAddedFiles } from "./hooks/useAddedFiles";
import { useColourScheme } from "./hooks/useColourScheme";
import { useFileDrop } from "./hooks/useFileDrop";
import { useRuns } from "./hooks/useRuns";
import { DoneScreen } from "./screens/DoneScreen";
import { EmptyScreen } from "./screens/EmptyScreen";
import { FailureScreen } from "./screens/FailureScreen";
import { HomeScreen } from "./screens/HomeScreen";
import { RunningScreen } from "./screens/RunningScreen";
import { StartScreen } from "./screens/StartScreen";
import type { GeneratedSheets, PaneServices, Place, ReadBook } from "./services";

const FindingsScreen = lazy(() => import("./screens/FindingsScreen").then((loaded) => ({ default: loaded.FindingsScreen })));
const SchoolScreen = lazy(() => import("./screens/SchoolScreen").then((loaded) => ({ default: loaded.SchoolScreen })));

export interface AppProps {
  readonly services: PaneServices;
}

type TabId = "home" | "findings" | "school";

/** The pane: three tabs over one state; a run, its outcome or its failure takes the first tab's place until the user goes on. */
export function App({ services }: AppProps): ReactElement {
  const scheme = useColourScheme(services.officeTheme());
  const [tab, setTab] = useState<TabId>("home");
  const [school, setSchool] = useState<string | null>(null);
  const [removal, setRemoval] = useState<{ readonly book: ReadBook | null; readonly left: GeneratedSheets } | null>(null);
  const [said, setSaid] = useState("");
  const [actionFailure, setActionFailure] = useState<unknown>(null);
  const added = useAddedFiles(services.readFile, setActionFailure);
  const { sources, add: addFiles } = added;
  const { check, build, book, startCheck, startBuild, leaveOutcome, ...runs } = useRuns(services, sources);

  // A reading tells which generated sheets there are; after a removal it is asked once more.
  const generated = (removal?.book === book ? removal?.left : book?.generated) ?? { count: 0, parameters: null };
  const act = useCallback((action: Promise<unknown>): void => void action.then(() => undefined, setActionFailure), []);
  useEffect(
    () =>
      services.onExternalRun((run) => {
        setSaid("");
        setTab(run === "school" ? "school" : "home");
        if (run === "build") startBuild();
        else if (run === "check") {
          leaveOutcome();
          startCheck();
        } else if (run === "school") setSchool(null);
        else act(services.freezeFormulas().then(setSaid));
      }, setActionFailure),
    [services, startBuild, startCheck, leaveOutcome, act],
  );
  const dropping = useFileDrop(
    useCallback(
      (files) => {
        setTab("home");
        addFiles(files);
      },
      [addFiles],
    ),
  );

  const openSheet = (sheet: string): void => act(services.openSheet(sheet));
  const show = (place: Place): void => act(services.showPlace(place));
  const goHome = (): void => {
    leaveOutcome();
    setActionFailure(null);
    setTab("home");
  };
  const readAgain = (): void => {
    setSaid("");
    setActionFailure(null);
    startCheck();
  };
  const buildReports = (): void => {
    setSaid("");
    startBuild();
  };
  const remove = (): void =>
    act(
      services.removeGenerated().then(async (count) => {
        leaveOutcome();
        setSaid(paneText.home.removed(countOf.sheets(count)));
        setRemoval({ book, left: await services.generatedSheets() });
      }),
    );

  const failureScreen = (error: unknown, retry: () => void): ReactElement => {
    const failure = services.failureOf(error);
    return <FailureScreen failure={failure} supportDetails={services.supportDetails(failure)} onRetry={retry} onBack={goHome} />;
  };

  const home = (): ReactElement => {
    if (build.status === "running") {
      const { progress, cancelling } = build;
      return (
        <RunningScreen
          title={paneText.running.building}
          steps={services.steps}
          progress={progress}
          cancelling={cancelling}
          onCancel={runs.cancelBuild}
        />
      );
    }
    if (build.status === "failed") return failureScreen(build.error, buildReports);
    if (build.status === "done") return <DoneScreen outcome={build.result} onOpenSheet={openSheet} onRemove={remove} onHome={goHome} />;
    if (check.status === "failed") return failureScreen(check.error, readAgain);
    if (check.status === "running") {
      const { progress, cancelling } = check;
      return (
        <RunningScreen
          title={paneText.running.checking}
          steps={services.checkSteps}
          progress={progress}
          cancelling={cancelling}
          onCancel={runs.cancelCheck}
        />
      );
    }
    if (book === null) return <StartScreen onRead={readAgain} />;
    if (book.overview.recognised === 0) return <EmptyScreen overview={book.overview} added={added} onReadAgain={readAgain} />;
    return (
      <HomeScreen
        overview={book.overview}
        generated={generated}
        added={added}
        said={said}
        onBuild={buildReports}
        onReadAgain={readAgain}
        onOpenSheet={openSheet}
        onRemove={remove}
      />
    );
  };
  const screen = (): ReactElement => {
    if (actionFailure !== null) return failureScreen(actionFailure, () => setActionFailure(null));
    if (tab === "findings" && book !== null) return <FindingsScreen overview={book.overview} onShow={show} />;
    if (tab === "school" && book !== null)
      return <SchoolScreen directory={book.schools} school={school} onSchool={setSchool} onShow={show} />;
    return home();
  };

  const tabs = [
    { id: "home", label: paneText.tabs.home, count: 0 },
    { id: "findings", label: paneText.tabs.findings, count: book?.overview.findings.length ?? 0 },
    { id: "school", label: paneText.tabs.school, count: 0 },
  ];
  return (
    <FluentProvider theme={scheme === "dark" ? webDarkTheme : webLightTheme} className="pane">
      <TabBar tabs={tabs} selected={tab} onSelect={(id) => setTab(id as TabId)} />
      <main>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className="panel">
          <Suspense fallback={<p role="status">{paneText.loading}</p>}>{screen()}</Suspense>
        </div>
      </main>
      {dropping && <p className="drop">{fileWords.drop}</p>}
    </FluentProvider>
  );
}
