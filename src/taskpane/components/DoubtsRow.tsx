import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { settleLinks } from "../../text/pane/settleLinks";

export interface DoubtsRowProps {
  readonly count: number;
  readonly onOpen: () => void;
}

/** The way to the questions that one can settle by a choice; nothing while there are none. */
export function DoubtsRow({ count, onOpen }: DoubtsRowProps): ReactElement | null {
  if (count === 0) return null;
  return (
    <div className="row row-single">
      <span>
        <Link as="button" className="row-link" onClick={onOpen}>
          {settleLinks.doubts(count)}
        </Link>
        <small>{settleLinks.doubtsNote}</small>
      </span>
      <ChevronRightRegular fontSize={20} aria-hidden="true" />
    </div>
  );
}
