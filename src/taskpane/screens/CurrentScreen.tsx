import { lazy } from "react";
import type { ReactElement } from "react";
import type { Pane } from "../hooks/usePane";
import type { ReadBook } from "../services";
import { ActionFailureScreen } from "./ActionFailureScreen";
import { HomeTab } from "./HomeTab";
import { SettlingPage } from "./SettlingPage";

const FindingsScreen = lazy(() => import("./FindingsScreen").then((loaded) => ({ default: loaded.FindingsScreen })));
const SchoolScreen = lazy(() => import("./SchoolScreen").then((loaded) => ({ default: loaded.SchoolScreen })));
const DistrictScreen = lazy(() => import("./DistrictScreen").then((loaded) => ({ default: loaded.DistrictScreen })));
const ParametersScreen = lazy(() => import("./ParametersScreen").then((loaded) => ({ default: loaded.ParametersScreen })));

export interface CurrentScreenProps {
  readonly pane: Pane;
}

/** The screen of the place where the pane stands; before anything was read that is «Главная» in every tab. */
export function CurrentScreen({ pane }: CurrentScreenProps): ReactElement {
  const { actions, runs, services } = pane;
  if (actions.failure !== null) return <ActionFailureScreen failure={actions.failure} services={services} onBack={actions.putAside} />;
  return runs.book === null ? <HomeTab pane={pane} /> : <ScreenOfBook pane={pane} book={runs.book} />;
}

function ScreenOfBook({ pane, book }: CurrentScreenProps & { readonly book: ReadBook }): ReactElement {
  const { navigation, runs, revision, reporting } = pane;
  const { tab, page, school, openSchool, closePage } = navigation;
  if (page === "parameters")
    return (
      <ParametersScreen
        board={book.parameters}
        typed={pane.typedParameters}
        sheet={book.generated.parameters}
        applying={revision.busy || runs.running}
        said={revision.said}
        onApply={pane.applyParameters}
        onOpenSheet={pane.openSheet}
        onSchool={openSchool}
        onBack={closePage}
      />
    );
  if (page !== null) return <SettlingPage page={page} pane={pane} book={book} />;
  switch (tab) {
    case "home":
      return <HomeTab pane={pane} />;
    case "findings":
      return (
        <FindingsScreen
          overview={book.overview}
          choice={pane.findingsChoice}
          busy={revision.busy}
          doubts={book.doubts.length}
          onDoubts={() => pane.openDoubts([])}
          said={revision.said}
          onShow={pane.show}
          onAccept={(id, reason) => pane.accept(book, id, reason)}
        />
      );
    case "school":
      return (
        <SchoolScreen
          directory={book.schools}
          school={school}
          onSchool={navigation.setSchool}
          onShow={pane.show}
          onPassport={runs.running ? null : reporting.makePassport}
        />
      );
    case "district":
      return (
        <DistrictScreen
          book={book}
          unsaved={pane.unsavedParameters}
          onSchool={openSchool}
          onShow={pane.show}
          onParameters={pane.openParameters}
        />
      );
  }
}
