import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { sampleWords } from "../../text/pane/sampleWords";
import type { Reporting } from "../hooks/useReporting";

export interface OpenSampleProps {
  readonly reporting: Pick<Reporting, "openSample" | "openingSample">;
  /** It is the one action of the screen. */
  readonly main?: boolean;
}

/** «Открыть пример», and what it adds, said before it is added. */
export function OpenSample({ reporting: { openSample, openingSample }, main = false }: OpenSampleProps): ReactElement {
  return (
    <div className="actions">
      <Button
        {...(main ? { appearance: "primary", size: "large" } : {})}
        className="wide"
        disabledFocusable={openingSample}
        onClick={openSample}
      >
        {sampleWords.open}
      </Button>
      <p className="second" role="status">
        {openingSample ? sampleWords.opening : sampleWords.note}
      </p>
    </div>
  );
}
