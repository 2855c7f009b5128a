import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { paneText } from "../../text/pane/paneText";

export interface ParametersRowProps {
  /** Something was typed there and not applied. */
  readonly unsaved: boolean;
  readonly onOpen: () => void;
}

/** The way to «Параметры», which has no tab of its own. */
export function ParametersRow({ unsaved, onOpen }: ParametersRowProps): ReactElement {
  return (
    <div className="row row-single">
      <span>
        <Link as="button" className="row-link" onClick={onOpen}>
          {paneText.home.parameters}
        </Link>
        <small>{unsaved ? paneText.home.parametersUnsaved : paneText.home.parametersNote}</small>
      </span>
      <ChevronRightRegular fontSize={20} aria-hidden="true" />
    </div>
  );
}
