import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { paneText } from "../../text/pane/paneText";
import { Notice } from "../components/Notice";
import type { FailureView } from "../services";

export interface FailureScreenProps {
  readonly failure: FailureView;
  readonly supportDetails: string;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** What went wrong, why, in what state the workbook is, what to do. Where the clipboard is closed, the lines are shown to be copied by hand. */
export function FailureScreen({ failure, supportDetails, onRetry, onBack }: FailureScreenProps): ReactElement {
  const [copy, setCopy] = useState<"offered" | "copied" | "byHand">("offered");
  const copyDetails = (): void => {
    const written = navigator.clipboard?.writeText(supportDetails) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setCopy("copied"),
      () => setCopy("byHand"),
    );
  };
  return (
    <>
      <Notice tone="failed" title={failure.title}>
        <p>{failure.reason}</p>
      </Notice>
      {failure.steps.length > 0 && (
        <>
          <h2>{paneText.failure.steps}</h2>
          <ol className="todo">
            {failure.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <div className="actions">
        {failure.retry && (
          <Button appearance="primary" size="large" className="wide" onClick={onRetry}>
            {paneText.failure.retry}
          </Button>
        )}
        <Button className="wide" onClick={onBack}>
          {paneText.failure.back}
        </Button>
        <Button appearance="subtle" icon={<CopyRegular aria-hidden="true" />} onClick={copyDetails}>
          {copy === "copied" ? paneText.failure.copied : paneText.failure.copy}
        </Button>
        <p className="second" role="status">
          {copy === "byHand" ? paneText.failure.copyByHand : paneText.failure.copyNote(failure.code)}
        </p>
        {copy === "byHand" && <pre className="details">{supportDetails}</pre>}
      </div>
    </>
  );
}
