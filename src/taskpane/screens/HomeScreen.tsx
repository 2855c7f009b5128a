import { lazy, Suspense } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { OverviewCell } from "../../app/overview/overview";
import { paneText } from "../../text/pane/paneText";
import { countOf } from "../../text/pane/countOf";
import { DoubtsRow } from "../components/DoubtsRow";
import { FileList } from "../components/FileList";
import { IgnoredSheet } from "../components/IgnoredSheet";
import { ParametersRow } from "../components/ParametersRow";
import { RecognisedMatrix } from "../components/RecognisedMatrix";
import { RegisterList } from "../components/RegisterList";
import { ReportPlan } from "../components/ReportPlan";
import { ScreenTitle } from "../components/ScreenTitle";
import type { Pane } from "../hooks/usePane";
import type { ReadBook } from "../services";

// Before the first run there are none.
const MadeSheets = lazy(() => import("../components/MadeSheets").then((loaded) => ({ default: loaded.MadeSheets })));

export interface HomeScreenProps {
  readonly book: ReadBook;
  readonly pane: Pane;
}

/** The first screen: what it does, one button, what will be written, what was recognised. */
export function HomeScreen({ book, pane }: HomeScreenProps): ReactElement {
  const { services, actions, added, reporting, openSheet, openDoubts, openParameters, mapSheet, readAgain, createRegister } = pane;
  const { overview, generated, doubts, registers } = book;
  const { choice } = reporting;
  const nothingChosen = overview.plannedSheets.every(({ key }) => choice.leftOut.has(key));
  // The sheet comes to the front in any case; where something is asked about it, the question stands beside it.
  const openCell = ({ open, doubts: asked }: OverviewCell): void => {
    if (open !== null) openSheet(open);
    if (asked.length > 0) openDoubts(asked);
  };
  return (
    <>
      <ScreenTitle>{paneText.home.title(overview.reportYear)}</ScreenTitle>
      <p role="status" className="said">
        {actions.said}
      </p>
      {overview.outdated === null ? <p>{paneText.home.value}</p> : <p className="outdated">{overview.outdated}</p>}
      <Button appearance="primary" size="large" className="wide" disabledFocusable={added.busy || nothingChosen} onClick={reporting.build}>
        {paneText.home.build}
      </Button>
      <ReportPlan planned={overview.plannedSheets} leftOut={choice.leftOut} onToggle={choice.toggle} onAll={choice.all} />
      <section>
        <header className="section-head">
          <h2 id="recognised">{paneText.home.recognised}</h2>
          <span className="second">{paneText.home.recognisedCount(overview.recognised, countOf.ofSheets(overview.sheets))}</span>
        </header>
        <RecognisedMatrix overview={overview} onOpen={openCell} />
        {overview.reportYear === null && <p>{paneText.home.noResults}</p>}
        <p className="second">{paneText.home.legend}</p>
        <DoubtsRow count={doubts.length} onOpen={() => openDoubts([])} />
      </section>
      {overview.ignored.length > 0 && (
        <details className="ignored">
          <summary>{paneText.home.ignored(countOf.sheets(overview.ignored.length))}</summary>
          <ul>
            {overview.ignored.map((sheet) => (
              <IgnoredSheet key={`${sheet.file ?? ""}|${sheet.sheet}`} sheet={sheet} onMap={mapSheet} />
            ))}
          </ul>
        </details>
      )}
      <RegisterList registers={registers} onOpen={openSheet} onCreate={(kind) => createRegister(book, kind)} />
      <FileList added={added} />
      <div className="actions">
        <Button icon={<ArrowClockwiseRegular aria-hidden="true" />} className="wide" onClick={readAgain}>
          {paneText.home.again}
        </Button>
      </div>
      {generated.count > 0 && (
        <Suspense fallback={null}>
          <MadeSheets generated={generated} reporting={reporting} />
        </Suspense>
      )}
      {!services.hasCustomFunctions() && <p className="second">{paneText.home.noFunctions}</p>}
      <ParametersRow unsaved={pane.unsavedParameters} onOpen={openParameters} />
    </>
  );
}
