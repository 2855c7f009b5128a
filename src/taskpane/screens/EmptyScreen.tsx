import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { FileList } from "../components/FileList";
import { Notice } from "../components/Notice";
import type { Overview } from "../../app/overview/overview";
import type { AddedFiles } from "../hooks/useAddedFiles";
import { paneText } from "../../text/pane/paneText";

export interface EmptyScreenProps {
  readonly overview: Overview;
  readonly added: AddedFiles;
  readonly onReadAgain: () => void;
}

/** Nothing recognisable in the workbook: what is looked for and what to do, with the reason for each sheet. */
export function EmptyScreen({ overview, added, onReadAgain }: EmptyScreenProps): ReactElement {
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
      <FileList added={added} />
      {overview.ignored.length > 0 && (
        <ul className="ignored-list second">
          {overview.ignored.map((sheet) => (
            <li key={`${sheet.file ?? ""}|${sheet.sheet}`}>
              <strong>{sheet.sheet}</strong> — {sheet.reason}. {sheet.advice}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
