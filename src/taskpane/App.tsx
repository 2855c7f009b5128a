import { useCallback, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { countOf } from "../text/pane/countOf";
import { paneText } from "../text/pane/paneText";
import { TabBar } from "./components/TabBar";
import { useColourScheme } from "./hooks/useColourScheme";
import { useTask } from "./hooks/useTask";
import { DoneScreen } from "./screens/DoneScreen";
import { EmptyScreen } from "./screens/EmptyScreen";
import { FailureScreen } from "./screens/FailureScreen";
import { FindingsScreen } from "./screens/FindingsScreen";
import { HomeScreen } from "./screens/HomeScreen";
import { RunningScreen } from "./screens/RunningScreen";
import { StartScreen } from "./screens/StartScreen";
import type { Overview } from "../app/overview/overview";
import type { Outcome, PaneServices, Place } from "./services";

export interface AppProps {
  readonly services: PaneServices;
}

type TabId = "home" | "findings";

/** The pane: two tabs over one state; a run, its outcome or its failure takes the first tab's place until the user goes on. */
export function App({ services }: AppProps): ReactElement {
  const scheme = useColourScheme(services.officeTheme());
  const [tab, setTab] = useState<TabId>("home");
  const [overview, setOverview] = useState<Overview | null>(null);
  const [generated, setGenerated] = useState(false);
  const [said, setSaid] = useState("");
  const [actionFailure, setActionFailure] = useState<unknown>(null);
  const check = useTask(services.checkData, setOverview);
  const build = useTask(
    services.buildReports,
    useCallback((outcome: Outcome) => setOverview(outcome.overview), []),
  );
  const { start: startCheck } = check;
  const { start: startBuildTask } = build;

  // The first reading starts by itself: it changes nothing and shows at once what is in the workbook.
  useEffect(startCheck, [startCheck]);
  useEffect(() => {
    services.hasGenerated().then(setGenerated, setActionFailure);
  }, [services, check.state.status, build.state.status]);
  const act = useCallback((action: Promise<unknown>): void => void action.then(() => undefined, setActionFailure), []);
  useEffect(
    () =>
      services.onExternalRun((run) => {
        setTab("home");
        setSaid("");
        if (run === "build") startBuildTask();
        else if (run === "check") startCheck();
        else if (run === "freeze") act(services.freezeFormulas().then(setSaid));
      }, setActionFailure),
    [services, startBuildTask, startCheck, act],
  );

  const openSheet = (sheet: string): void => act(services.openSheet(sheet));
  const show = (place: Place): void => act(services.showPlace(place));
  const goHome = (): void => {
    build.reset();
    setActionFailure(null);
    setTab("home");
  };
  const readAgain = (): void => {
    setSaid("");
    setActionFailure(null);
    startCheck();
  };
  const startBuild = (): void => {
    setSaid("");
    startBuildTask();
  };
  const remove = (): void =>
    act(
      services.removeGenerated().then((count) => {
        build.reset();
        setGenerated(false);
        setSaid(paneText.home.removed(countOf.sheets(count)));
      }),
    );

  const failureScreen = (error: unknown, retry: () => void): ReactElement => {
    const failure = services.failureOf(error);
    return <FailureScreen failure={failure} supportDetails={services.supportDetails(failure)} onRetry={retry} onBack={goHome} />;
  };

  const home = (): ReactElement => {
    if (actionFailure !== null) return failureScreen(actionFailure, () => setActionFailure(null));
    if (build.state.status === "running") {
      const { progress, cancelling } = build.state;
      return (
        <RunningScreen
          title={paneText.running.building}
          steps={services.steps}
          progress={progress}
          cancelling={cancelling}
          onCancel={build.cancel}
        />
      );
    }
    if (build.state.status === "failed") return failureScreen(build.state.error, startBuild);
    if (build.state.status === "done")
      return <DoneScreen outcome={build.state.result} onOpenSheet={openSheet} onRemove={remove} onHome={goHome} />;
    if (check.state.status === "failed") return failureScreen(check.state.error, readAgain);
    if (check.state.status === "running") {
      const { progress, cancelling } = check.state;
      return (
        <RunningScreen
          title={paneText.running.checking}
          steps={services.checkSteps}
          progress={progress}
          cancelling={cancelling}
          onCancel={check.cancel}
        />
      );
    }
    if (overview === null) return <StartScreen onRead={readAgain} />;
    if (overview.recognised === 0) return <EmptyScreen overview={overview} onReadAgain={readAgain} />;
    return (
      <HomeScreen
        overview={overview}
        plannedSheets={services.plannedSheets}
        hasGenerated={generated}
        said={said}
        onBuild={startBuild}
        onReadAgain={readAgain}
        onOpenSheet={openSheet}
        onRemove={remove}
      />
    );
  };

  const tabs = [
    { id: "home", label: paneText.tabs.home, count: 0 },
    { id: "findings", label: paneText.tabs.findings, count: overview?.findings.length ?? 0 },
  ];
  return (
    <FluentProvider theme={scheme === "dark" ? webDarkTheme : webLightTheme} className="pane">
      <TabBar tabs={tabs} selected={tab} onSelect={(id) => setTab(id as TabId)} />
      <main id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className="panel">
        {tab === "findings" && overview !== null && actionFailure === null ? <FindingsScreen overview={overview} onShow={show} /> : home()}
      </main>
    </FluentProvider>
  );
}
