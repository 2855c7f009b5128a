import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { IgnoredView, Overview } from "../../app/overview/overview";
import { paneText } from "../../text/pane/paneText";
import { countOf } from "../../text/pane/countOf";
import { DoubtsRow } from "../components/DoubtsRow";
import { FileList } from "../components/FileList";
import { IgnoredSheet } from "../components/IgnoredSheet";
import { MadeSheets } from "../components/MadeSheets";
import { ParametersRow } from "../components/ParametersRow";
import { RecognisedMatrix } from "../components/RecognisedMatrix";
import { RegisterList } from "../components/RegisterList";
import type { RegisterListProps } from "../components/RegisterList";
import { ReportPlan } from "../components/ReportPlan";
import { ScreenTitle } from "../components/ScreenTitle";
import type { AddedFiles } from "../hooks/useAddedFiles";
import type { SheetChoice } from "../hooks/useSheetChoice";
import type { GeneratedSheets } from "../services";

export interface HomeScreenProps {
  readonly overview: Overview;
  readonly generated: GeneratedSheets;
  readonly added: AddedFiles;
  /** What the last small action did, for the live region. */
  readonly said: string;
  readonly onBuild: () => void;
  readonly onReadAgain: () => void;
  readonly onOpenSheet: (sheet: string) => void;
  readonly choice: SheetChoice;
  /** False: this Excel knows no custom functions. */
  readonly functions: boolean;
  readonly onFreeze: () => void;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
  readonly onParameters: () => void;
  /** How many questions can be settled by a choice. */
  readonly doubts: number;
  readonly onDoubts: () => void;
  readonly onMap: (sheet: IgnoredView) => void;
  readonly registers: RegisterListProps["registers"];
  readonly onCreateRegister: RegisterListProps["onCreate"];
}

/** The first screen: what it does, one button, what will be written, what was recognised. */
export function HomeScreen(props: HomeScreenProps): ReactElement {
  const {
    overview,
    generated,
    added,
    choice,
    functions,
    said,
    onBuild,
    onReadAgain,
    onOpenSheet,
    onFreeze,
    onRestore,
    onRemove,
    onParameters,
  } = props;
  const { doubts, onDoubts, onMap } = props;
  const nothingChosen = overview.plannedSheets.every(({ key }) => choice.leftOut.has(key));
  return (
    <>
      <ScreenTitle>{paneText.home.title(overview.reportYear)}</ScreenTitle>
      <p role="status" className="said">
        {said}
      </p>
      {overview.outdated === null ? <p>{paneText.home.value}</p> : <p className="outdated">{overview.outdated}</p>}
      <Button appearance="primary" size="large" className="wide" disabledFocusable={added.busy || nothingChosen} onClick={onBuild}>
        {paneText.home.build}
      </Button>
      <ReportPlan planned={overview.plannedSheets} leftOut={choice.leftOut} onToggle={choice.toggle} onAll={choice.all} />
      <section>
        <header className="section-head">
          <h2>{paneText.home.recognised}</h2>
          <span className="second">{paneText.home.recognisedCount(overview.recognised, countOf.ofSheets(overview.sheets))}</span>
        </header>
        <RecognisedMatrix overview={overview} onOpen={onOpenSheet} />
        <p className="second">{paneText.home.legend}</p>
        <DoubtsRow count={doubts} onOpen={onDoubts} />
      </section>
      {overview.ignored.length > 0 && (
        <details className="ignored">
          <summary>{paneText.home.ignored(countOf.sheets(overview.ignored.length))}</summary>
          <ul>
            {overview.ignored.map((sheet) => (
              <IgnoredSheet key={`${sheet.file ?? ""}|${sheet.sheet}`} sheet={sheet} onMap={onMap} />
            ))}
          </ul>
        </details>
      )}
      <RegisterList registers={props.registers} onOpen={onOpenSheet} onCreate={props.onCreateRegister} />
      <FileList added={added} />
      <div className="actions">
        <Button icon={<ArrowClockwiseRegular aria-hidden="true" />} className="wide" onClick={onReadAgain}>
          {paneText.home.again}
        </Button>
      </div>
      {generated.count > 0 && <MadeSheets generated={generated} onFreeze={onFreeze} onRestore={onRestore} onRemove={onRemove} />}
      {!functions && <p className="second">{paneText.home.noFunctions}</p>}
      <ParametersRow onOpen={onParameters} />
    </>
  );
}
