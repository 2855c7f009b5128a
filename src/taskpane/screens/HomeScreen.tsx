import { useState } from "react";
import type { ReactElement } from "react";
import { Button, Link } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { Overview } from "../../app/overview/overview";
import { paneText } from "../../text/pane/paneText";
import { countOf } from "../../text/pane/countOf";
import { FileList } from "../components/FileList";
import { ParametersRow } from "../components/ParametersRow";
import { RecognisedMatrix } from "../components/RecognisedMatrix";
import { ScreenTitle } from "../components/ScreenTitle";
import type { AddedFiles } from "../hooks/useAddedFiles";
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
  readonly onRemove: () => void;
  readonly onParameters: () => void;
}

/** The first screen: what it does, one button, what will be written, what was recognised. */
export function HomeScreen(props: HomeScreenProps): ReactElement {
  const { overview, generated, added, said, onBuild, onReadAgain, onOpenSheet, onRemove, onParameters } = props;
  const { plannedSheets } = overview;
  const [planShown, setPlanShown] = useState(false);
  return (
    <>
      <ScreenTitle>{paneText.home.title(overview.reportYear)}</ScreenTitle>
      <p>{paneText.home.value}</p>
      <Button appearance="primary" size="large" className="wide" disabled={added.busy} onClick={onBuild}>
        {paneText.home.build}
      </Button>
      <p className="second">
        {paneText.home.promise(countOf.sheets(plannedSheets.length))}{" "}
        <Link as="button" inline aria-expanded={planShown} onClick={() => setPlanShown(!planShown)}>
          {planShown ? paneText.home.hidePlan : paneText.home.showPlan}
        </Link>
      </p>
      {planShown && (
        <ul className="plan second">
          {plannedSheets.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
      )}
      <section>
        <header className="section-head">
          <h2>{paneText.home.recognised}</h2>
          <span className="second">{paneText.home.recognisedCount(overview.recognised, countOf.ofSheets(overview.sheets))}</span>
        </header>
        <RecognisedMatrix overview={overview} onOpen={onOpenSheet} />
        <p className="second">{paneText.home.legend}</p>
      </section>
      {overview.ignored.length > 0 && (
        <details className="ignored">
          <summary>{paneText.home.ignored(countOf.sheets(overview.ignored.length))}</summary>
          <ul>
            {overview.ignored.map((sheet) => (
              <li key={`${sheet.file ?? ""}|${sheet.sheet}`}>
                <strong>{sheet.file === null ? sheet.sheet : `${sheet.file} · ${sheet.sheet}`}</strong> — {sheet.reason}. {sheet.advice}
              </li>
            ))}
          </ul>
        </details>
      )}
      <FileList added={added} />
      <div className="actions">
        <Button icon={<ArrowClockwiseRegular aria-hidden="true" />} className="wide" onClick={onReadAgain}>
          {paneText.home.again}
        </Button>
        {generated.count > 0 && (
          <>
            <Button icon={<DeleteRegular aria-hidden="true" />} className="wide" onClick={onRemove}>
              {paneText.home.remove}
            </Button>
            <p className="second">{paneText.home.removeNote}</p>
          </>
        )}
      </div>
      <p role="status" className="said">
        {said}
      </p>
      <ParametersRow onOpen={onParameters} />
    </>
  );
}
