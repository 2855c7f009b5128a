import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { undoWords as words } from "../../text/pane/undoWords";
import type { Reporting } from "../hooks/useReporting";
import type { GeneratedSheets } from "../services";

export interface MadeSheetsProps {
  readonly generated: GeneratedSheets;
  readonly reporting: Pick<Reporting, "freeze" | "restore" | "remove">;
}

/** What can be done with sheets that were made: freeze them before mailing, bring back the run before, take all away after a question. */
export function MadeSheets({ generated, reporting }: MadeSheetsProps): ReactElement {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <section>
        <h2>{words.mail}</h2>
        <Button icon={<LockClosedRegular aria-hidden="true" />} className="wide" onClick={() => reporting.freeze(false)}>
          {words.freeze}
        </Button>
        <Button appearance="subtle" className="wide" onClick={() => reporting.freeze(true)}>
          {words.freezeSelection}
        </Button>
        <p className="second">{words.freezeNote}</p>
      </section>
      <section>
        <h2>{words.title}</h2>
        {generated.undo !== null && (
          <>
            <Button icon={<ArrowUndoRegular aria-hidden="true" />} className="wide" onClick={reporting.restore}>
              {words.restore}
            </Button>
            <p className="second">{generated.undo}</p>
          </>
        )}
        {asking ? (
          <RemoveQuestion count={generated.count} onRemove={reporting.remove} onKeep={() => setAsking(false)} />
        ) : (
          <>
            <Button icon={<DeleteRegular aria-hidden="true" />} className="wide" onClick={() => setAsking(true)}>
              {words.remove}
            </Button>
            <p className="second">{words.removeNote}</p>
          </>
        )}
      </section>
    </>
  );
}

const takeFocus = (element: HTMLElement | null): void => element?.focus();

interface RemoveQuestionProps {
  readonly count: number;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** The question before sheets are taken away; the keyboard stands on the answer that changes nothing. */
function RemoveQuestion({ count, onRemove, onKeep }: RemoveQuestionProps): ReactElement {
  return (
    <div className="question" role="group" aria-label={words.remove}>
      <p>{words.question(count)}</p>
      <div className="foot-buttons">
        <Button onClick={onRemove}>{words.confirm}</Button>
        <Button ref={takeFocus} onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
