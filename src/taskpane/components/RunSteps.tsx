import type { ReactElement } from "react";
import { Spinner } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleSmallRegular } from "@fluentui/react-icons/svg/circle-small";
import type { Progress, RunStep } from "../../app/progress";
import { paneText } from "../../text/pane/paneText";

export interface RunStepsProps {
  readonly steps: readonly RunStep[];
  readonly progress: Progress | null;
}

/** Steps of a run: what is done in the past tense, what goes on in the present, what waits in grey. */
export function RunSteps({ steps, progress }: RunStepsProps): ReactElement {
  const current = progress ? steps.indexOf(progress.step) : 0;
  return (
    <ol className="steps">
      {steps.map((step, index) => {
        if (index < current) {
          return (
            <li key={step} className="step">
              <CheckmarkCircleRegular fontSize={20} aria-hidden="true" />
              <span>{paneText.running.past[step]}</span>
            </li>
          );
        }
        if (index > current) {
          return (
            <li key={step} className="step step-waiting">
              <CircleSmallRegular fontSize={20} aria-hidden="true" />
              <span>{paneText.running.present[step]}</span>
            </li>
          );
        }
        return (
          <li key={step} className="step step-current" aria-current="step">
            <Spinner size="tiny" aria-hidden="true" />
            <span>
              {paneText.running.present[step]}
              {progress?.sheet && <small>{paneText.running.sheet(progress.sheet)}</small>}
            </span>
            {progress && progress.total > 1 && <small className="step-count">{paneText.running.of(progress.done, progress.total)}</small>}
          </li>
        );
      })}
    </ol>
  );
}
