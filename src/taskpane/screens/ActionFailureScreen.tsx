import type { ReactElement } from "react";
import { againByHand } from "../../text/errors/againByHand";
import { paneText } from "../../text/pane/paneText";
import type { ActionFailure } from "../hooks/useActions";
import type { PaneServices } from "../services";
import { FailureScreen } from "./FailureScreen";

export interface ActionFailureScreenProps {
  readonly failure: ActionFailure;
  readonly services: Pick<PaneServices, "failureOf" | "supportDetails">;
  /** To where the person was. */
  readonly onBack: () => void;
}

/** A short action that failed, over the screen it was started from. */
export function ActionFailureScreen({ failure: { error, again }, services, onBack }: ActionFailureScreenProps): ReactElement {
  const told = services.failureOf(error);
  const failure = again === null ? { ...told, steps: againByHand(told.steps) } : told;
  return (
    <FailureScreen
      failure={failure}
      supportDetails={services.supportDetails(failure)}
      onRetry={again}
      back={paneText.failure.close}
      onBack={onBack}
    />
  );
}
