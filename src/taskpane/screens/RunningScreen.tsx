import type { ReactElement } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import type { RunStep } from "../../app/progress";
import { shareDone } from "../../app/shareDone";
import { timeLeft } from "../../app/timeLeft";
import { paneText } from "../../text/pane/paneText";
import { Notice } from "../components/Notice";
import { RunSteps } from "../components/RunSteps";
import { ScreenTitle } from "../components/ScreenTitle";
import { useSeconds } from "../hooks/useSeconds";
import type { TaskState } from "../hooks/useTask";

export interface RunningScreenProps {
  readonly title: string;
  readonly steps: readonly RunStep[];
  readonly state: Extract<TaskState<unknown>, { status: "running" }>;
  readonly onCancel: () => void;
}

/** A run in progress: how far, which step, how to stop it; while Excel waits for the end of an entry it says so and waits too. */
export function RunningScreen({ title, steps, state: { progress, cancelling }, onCancel }: RunningScreenProps): ReactElement {
  const waiting = progress?.state === "waitingForEdit";
  const share = shareDone(steps, progress);
  const seconds = useSeconds();
  return (
    <>
      <ScreenTitle>{waiting ? paneText.running.waiting : title}</ScreenTitle>
      <ProgressBar
        value={share}
        max={1}
        thickness="large"
        aria-label={title}
        aria-valuetext={paneText.running.percent(Math.round(share * 100))}
      />
      <p className="second" aria-hidden="true">
        {paneText.running.time(seconds, waiting ? null : timeLeft(share, seconds))}
      </p>
      {waiting && (
        <Notice tone="info" title={paneText.running.waitingTitle}>
          <p>{paneText.running.waitingNote}</p>
        </Notice>
      )}
      <RunSteps steps={steps} progress={progress} />
      <Button className="wide" disabledFocusable={cancelling} onClick={onCancel}>
        {cancelling ? paneText.running.cancelling : paneText.running.cancel}
      </Button>
      <p className="second">{paneText.running.cancelNote}</p>
    </>
  );
}
