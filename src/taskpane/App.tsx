import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { RegisterEntry } from "../app/registerList";
import { acceptWords } from "../text/pane/acceptWords";
import { countOf } from "../text/pane/countOf";
import { fileWords } from "../text/pane/fileWords";
import { paneText } from "../text/pane/paneText";
import { parameterWords } from "../text/pane/parameterWords";
import { registerWords } from "../text/pane/registerWords";
import { sampleWords } from "../text/pane/sampleWords";
import { undoWords } from "../text/pane/undoWords";
import { TabBar } from "./components/TabBar";
import { useAddedFiles } from "./hooks/useAddedFiles";
import { useColourScheme } from "./hooks/useColourScheme";
import { useFileDrop } from "./hooks/useFileDrop";
import { useMappedSheet } from "./hooks/useMappedSheet";
import type { SheetPlace } from "./hooks/useMappedSheet";
import { useNavigation } from "./hooks/useNavigation";
import type { TabId } from "./hooks/useNavigation";
import { useRevision } from "./hooks/useRevision";
import { useRuns } from "./hooks/useRuns";
import { useSheetChoice } from "./hooks/useSheetChoice";
import { FailureScreen } from "./screens/FailureScreen";
import { HomeTab } from "./screens/HomeTab";
import { SettlingPage } from "./screens/SettlingPage";
import { saveFile } from "./saveFile";
import type { OfferedDocument, PaneServices, Place, ReadBook } from "./services";

const FindingsScreen = lazy(() => import("./screens/FindingsScreen").then((loaded) => ({ default: loaded.FindingsScreen })));
const SchoolScreen = lazy(() => import("./screens/SchoolScreen").then((loaded) => ({ default: loaded.SchoolScreen })));
const DistrictScreen = lazy(() => import("./screens/DistrictScreen").then((loaded) => ({ default: loaded.DistrictScreen })));
const ParametersScreen = lazy(() => import("./screens/ParametersScreen").then((loaded) => ({ default: loaded.ParametersScreen })));

export interface AppProps {
  readonly services: PaneServices;
}

/** The pane: four tabs over one state. */
export function App({ services }: AppProps): ReactElement {
  const scheme = useColourScheme(services.officeTheme());
  const navigation = useNavigation();
  const { tab, page, school, openTab, openPage, openSchool, closePage } = navigation;
  const [said, setSaid] = useState("");
  const [actionFailure, setActionFailure] = useState<unknown>(null);
  const added = useAddedFiles(services.readFile, setActionFailure);
  const { sources, add: addFiles } = added;
  const runs = useRuns(services, sources);
  const { book, startCheck, startBuild, leaveOutcome } = runs;
  const [opening, setOpening] = useState(false);
  const choice = useSheetChoice();
  const mapped = useMappedSheet(services, sources);
  const revision = useRevision(runs.setBook, setActionFailure);

  const tried = useCallback((action: Promise<unknown>): Promise<void> => action.then(() => undefined, setActionFailure), []);
  const act = useCallback((action: Promise<unknown>): void => void tried(action), [tried]);
  useEffect(
    () =>
      services.onExternalRun((run) => {
        setSaid("");
        openTab(run === "school" ? "school" : "home");
        if (run === "build") startBuild();
        else if (run === "check") {
          leaveOutcome();
          startCheck();
        } else if (run === "school") openSchool(null);
        else act(services.freezeFormulas().then(setSaid));
      }, setActionFailure),
    [services, startBuild, startCheck, leaveOutcome, openTab, openSchool, act],
  );
  const dropping = useFileDrop(
    useCallback(
      (files) => {
        openTab("home");
        addFiles(files);
      },
      [openTab, addFiles],
    ),
  );

  const openSheet = (sheet: string): void => act(services.openSheet(sheet));
  const show = (place: Place): void => act(services.showPlace(place));
  const openParameters = (): void => {
    revision.forget();
    openPage("parameters");
  };
  const goHome = (): void => {
    leaveOutcome();
    setActionFailure(null);
    openTab("home");
  };
  const readAgain = (): void => {
    setSaid("");
    setActionFailure(null);
    startCheck();
  };
  const mapSheet = (sheet: SheetPlace): void => {
    mapped.choose(sheet);
    openPage("mapping");
  };
  const keptAndRead = (words: string): void => {
    openTab("home");
    readAgain();
    setSaid(words);
  };
  // Read again, so that the list tells what stands in the workbook and not what ought to.
  const createRegister = (from: ReadBook, kind: RegisterEntry["kind"]): Promise<void> =>
    tried(from.createRegister(kind).then((sheet) => keptAndRead(registerWords.created(sheet))));
  const saveDocument = async ({ file }: OfferedDocument): Promise<string | null> => {
    try {
      const made = await file();
      saveFile(made);
      return made.name;
    } catch (error) {
      setActionFailure(error);
      return null;
    }
  };
  const buildReports = (): void => {
    setSaid("");
    const chosen = book?.overview.plannedSheets.filter(({ key }) => !choice.leftOut.has(key)).map(({ key }) => key);
    startBuild(choice.leftOut.size === 0 || chosen === undefined ? {} : { sheets: chosen });
  };
  const openSample = (): void => {
    setOpening(true);
    act(
      services
        .openSample()
        .then((count) => {
          startCheck();
          setSaid(sampleWords.opened(count));
        })
        .finally(() => setOpening(false)),
    );
  };
  const makePassport = (label: string): void => {
    const key = book?.schools.keyOf(label) ?? null;
    if (key === null) return;
    setSaid("");
    leaveOutcome();
    openTab("home");
    startBuild({ sheets: ["passport"], passports: [key] });
  };
  const freeze = (): void => act(services.freezeFormulas().then(setSaid));
  // What people typed went or came with the sheets, so the workbook is read again.
  const undo = (change: Promise<number>, words: (count: number) => string): void =>
    act(
      change.then((count) => {
        leaveOutcome();
        startCheck();
        setSaid(words(count));
      }),
    );

  const failed = (error: unknown, retry: () => void): ReactElement => {
    const failure = services.failureOf(error);
    return <FailureScreen failure={failure} supportDetails={services.supportDetails(failure)} onRetry={retry} onBack={goHome} />;
  };
  const screen = (): ReactElement => {
    if (actionFailure !== null) return failed(actionFailure, () => setActionFailure(null));
    if (page === "parameters" && book !== null)
      return (
        <ParametersScreen
          board={book.parameters}
          sheet={book.generated.parameters}
          applying={revision.busy || runs.running}
          said={revision.said}
          onApply={(texts) => revision.revise(() => services.applyParameters(texts, sources), parameterWords.applied)}
          onOpenSheet={openSheet}
          onSchool={openSchool}
          onBack={closePage}
        />
      );
    if ((page === "mapping" || page === "doubts") && book !== null)
      return (
        <SettlingPage
          page={page}
          services={services}
          sources={sources}
          book={book}
          mapped={mapped}
          onMap={mapSheet}
          onShow={show}
          onKept={keptAndRead}
          onBack={closePage}
          onError={setActionFailure}
        />
      );
    if (tab === "findings" && book !== null)
      return (
        <FindingsScreen
          overview={book.overview}
          doubts={book.doubts.length}
          onDoubts={() => openPage("doubts")}
          said={revision.said}
          onShow={show}
          onAccept={(id, reason) =>
            revision.revise(() => book.accept(id, reason), reason === null ? acceptWords.reopened : acceptWords.accepted)
          }
        />
      );
    if (tab === "school" && book !== null)
      return (
        <SchoolScreen
          directory={book.schools}
          school={school}
          onSchool={navigation.setSchool}
          onShow={show}
          onPassport={runs.running ? null : makePassport}
        />
      );
    if (tab === "district" && book !== null)
      return <DistrictScreen book={book} onSchool={openSchool} onShow={show} onParameters={openParameters} />;
    return (
      <HomeTab
        services={services}
        runs={runs}
        added={added}
        said={said}
        onBuild={buildReports}
        onReadAgain={readAgain}
        choice={choice}
        opening={opening}
        onSample={openSample}
        onFreeze={freeze}
        onRestore={() => undo(services.restorePrevious(), undoWords.restored)}
        onRemove={() => undo(services.removeGenerated(), (count) => paneText.home.removed(countOf.sheets(count)))}
        onHome={goHome}
        onOpenSheet={openSheet}
        onParameters={openParameters}
        onDoubts={() => openPage("doubts")}
        onMap={mapSheet}
        onCreateRegister={createRegister}
        onSaveDocument={saveDocument}
        failed={failed}
      />
    );
  };

  const tabs: readonly { readonly id: TabId; readonly label: string; readonly count: number }[] = [
    { id: "home", label: paneText.tabs.home, count: 0 },
    { id: "findings", label: paneText.tabs.findings, count: book?.overview.findings.length ?? 0 },
    { id: "school", label: paneText.tabs.school, count: 0 },
    { id: "district", label: paneText.tabs.district, count: 0 },
  ];
  return (
    <FluentProvider theme={scheme === "dark" ? webDarkTheme : webLightTheme} className="pane">
      <TabBar tabs={tabs} selected={tab} onSelect={openTab} />
      <main>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className="panel">
          <Suspense fallback={<p role="status">{paneText.loading}</p>}>{screen()}</Suspense>
        </div>
      </main>
      {dropping && <p className="drop">{fileWords.drop}</p>}
    </FluentProvider>
  );
}
