import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { paneText } from "../../text/pane/paneText";
import { Notice } from "../components/Notice";
import { SupportDetails } from "../components/SupportDetails";
import type { FailureView } from "../services";

export interface FailureScreenProps {
  readonly failure: FailureView;
  readonly supportDetails: string;
  /** Null: there is nothing to try again. */
  readonly onRetry: (() => void) | null;
  /** Words of the way out. */
  readonly back?: string;
  readonly onBack: () => void;
}

/** What went wrong, why, in what state the workbook is, what to do. */
export function FailureScreen(props: FailureScreenProps): ReactElement {
  const { failure, supportDetails, onRetry, back = paneText.failure.back, onBack } = props;
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
        {failure.retry && onRetry !== null && (
          <Button appearance="primary" size="large" className="wide" onClick={onRetry}>
            {paneText.failure.retry}
          </Button>
        )}
        <Button className="wide" onClick={onBack}>
          {back}
        </Button>
        <SupportDetails code={failure.code} details={supportDetails} />
      </div>
    </>
  );
}
