import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { paneText } from "../../text/pane/paneText";

export interface StartScreenProps {
  readonly onRead: () => void;
}

/** Nothing has been read: the first reading was cancelled. */
export function StartScreen({ onRead }: StartScreenProps): ReactElement {
  return (
    <>
      <h1>{paneText.home.title(null)}</h1>
      <p>{paneText.home.value}</p>
      <Button appearance="primary" size="large" className="wide" onClick={onRead}>
        {paneText.home.read}
      </Button>
    </>
  );
}
