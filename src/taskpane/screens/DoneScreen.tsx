import type { ReactElement } from "react";
import { Button, Link } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { countOf } from "../../text/pane/countOf";
import { paneText } from "../../text/pane/paneText";
import { Notice } from "../components/Notice";
import type { Outcome } from "../services";

export interface DoneScreenProps {
  readonly outcome: Outcome;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onRemove: () => void;
  readonly onHome: () => void;
}

/** The outcome in two lines, the list first, every sheet a click away, undo at the end. */
export function DoneScreen({ outcome, onOpenSheet, onRemove, onHome }: DoneScreenProps): ReactElement {
  const { list } = outcome;
  return (
    <>
      <Notice tone="done" title={paneText.done.title(countOf.sheets(outcome.sheets.length), outcome.seconds)}>
        <p>{outcome.summary}</p>
      </Notice>
      {list !== null && (
        <Button appearance="primary" size="large" className="wide" onClick={() => onOpenSheet(list)}>
          {paneText.done.openList}
        </Button>
      )}
      <section>
        <h2>{paneText.done.sheets}</h2>
        <ul className="rows">
          {outcome.sheets.map((sheet) => (
            <li key={sheet.name} className="row">
              <span>
                <Link as="button" className="row-link" onClick={() => onOpenSheet(sheet.name)}>
                  {sheet.name}
                </Link>
                <small>{sheet.note}</small>
              </span>
              <ChevronRightRegular fontSize={20} aria-hidden="true" />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{paneText.done.undo}</h2>
        <div className="actions">
          <Button icon={<DeleteRegular aria-hidden="true" />} className="wide" onClick={onRemove}>
            {paneText.home.remove}
          </Button>
          <p className="second">{paneText.home.removeNote}</p>
          <Button className="wide" onClick={onHome}>
            {paneText.done.home}
          </Button>
        </div>
      </section>
    </>
  );
}
