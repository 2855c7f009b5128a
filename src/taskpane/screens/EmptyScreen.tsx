import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { FileList } from "../components/FileList";
import { IgnoredSheet } from "../components/IgnoredSheet";
import { Notice } from "../components/Notice";
import type { IgnoredView, Overview } from "../../app/overview/overview";
import type { AddedFiles } from "../hooks/useAddedFiles";
import { sampleWords } from "../../text/pane/sampleWords";
import { paneText } from "../../text/pane/paneText";

export interface EmptyScreenProps {
  readonly overview: Overview;
  readonly added: AddedFiles;
  readonly onReadAgain: () => void;
  readonly onMap: (sheet: IgnoredView) => void;
  /** True while the sheets of the example are being added. */
  readonly opening: boolean;
  readonly onSample: () => void;
}

/** Nothing recognisable in the workbook: what is looked for and what to do, with the reason for each sheet. */
export function EmptyScreen({ overview, added, opening, onReadAgain, onMap, onSample }: EmptyScreenProps): ReactElement {
  return (
    <>
      <Notice tone="info" title={paneText.nothing.title}>
        <p>{paneText.nothing.reason}</p>
      </Notice>
      <h2>{paneText.failure.steps}</h2>
      <ol className="todo">
        {paneText.nothing.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button appearance="primary" size="large" className="wide" onClick={onReadAgain}>
        {paneText.home.again}
      </Button>
      <div className="actions">
        <Button className="wide" disabledFocusable={opening} onClick={onSample}>
          {sampleWords.open}
        </Button>
        <p className="second" role="status">
          {opening ? sampleWords.opening : sampleWords.note}
        </p>
      </div>
      <FileList added={added} />
      {overview.ignored.length > 0 && (
        <ul className="ignored-list second">
          {overview.ignored.map((sheet) => (
            <IgnoredSheet key={`${sheet.file ?? ""}|${sheet.sheet}`} sheet={sheet} onMap={onMap} />
          ))}
        </ul>
      )}
    </>
  );
}
