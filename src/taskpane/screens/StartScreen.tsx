import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { paneText } from "../../text/pane/paneText";
import { ScreenTitle } from "../components/ScreenTitle";

export interface StartScreenProps {
  readonly onRead: () => void;
}

/** Nothing has been read: the first reading was cancelled. */
export function StartScreen({ onRead }: StartScreenProps): ReactElement {
  return (
    <>
      <ScreenTitle>{paneText.home.title(null)}</ScreenTitle>
      <p>{paneText.home.value}</p>
      <Button appearance="primary" size="large" className="wide" onClick={onRead}>
        {paneText.home.read}
      </Button>
    </>
  );
}
