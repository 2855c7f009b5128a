import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { paneText } from "../../text/pane/paneText";

export interface SupportDetailsProps {
  readonly code: string;
  readonly details: string;
}

/** «Скопировать сведения для поддержки». Where the clipboard is closed, the lines are shown to be copied by hand. */
export function SupportDetails({ code, details }: SupportDetailsProps): ReactElement {
  const [copy, setCopy] = useState<"offered" | "copied" | "byHand">("offered");
  const copyDetails = (): void => {
    const written = navigator.clipboard?.writeText(details) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setCopy("copied"),
      () => setCopy("byHand"),
    );
  };
  return (
    <>
      <Button appearance="subtle" icon={<CopyRegular aria-hidden="true" />} onClick={copyDetails}>
        {paneText.failure.copy}
      </Button>
      <p className="second" role="status">
        {{ offered: paneText.failure.copyNote(code), copied: paneText.failure.copied, byHand: paneText.failure.copyByHand }[copy]}
      </p>
      {copy === "byHand" && <pre className="details">{details}</pre>}
    </>
  );
}
