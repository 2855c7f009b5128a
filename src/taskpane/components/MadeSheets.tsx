import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { undoWords as words } from "../../text/pane/undoWords";
import { useEscape } from "../hooks/useEscape";
import type { Reporting } from "../hooks/useReporting";
import type { GeneratedSheets } from "../services";

export interface MadeSheetsProps {
  readonly generated: GeneratedSheets;
  readonly reporting: Pick<Reporting, "doing" | "frozen" | "freeze" | "restore" | "remove">;
}

/** What can be done with sheets that were made: freeze them before mailing, bring back the run before, take all away after a question. */
export function MadeSheets({ generated, reporting }: MadeSheetsProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const { doing, frozen, freeze, restore, remove } = reporting;
  const busy = doing !== null;
  return (
    <>
      <section>
        <h2>{words.mail}</h2>
        <Button icon={<LockClosedRegular aria-hidden="true" />} className="wide" disabledFocusable={busy} onClick={() => freeze(false)}>
          {words.freeze}
        </Button>
        <Button appearance="subtle" className="wide" disabledFocusable={busy} onClick={() => freeze(true)}>
          {words.freezeSelection}
        </Button>
        <p role="status" className="said">
          {doing === "freezing" ? words.doing.freezing : frozen}
        </p>
        <p className="second">{words.freezeNote}</p>
      </section>
      <section>
        <h2>{words.title}</h2>
        {generated.undo !== null && (
          <>
            <Button icon={<ArrowUndoRegular aria-hidden="true" />} className="wide" disabledFocusable={busy} onClick={restore}>
              {words.restore}
            </Button>
            <p className="second">{generated.undo}</p>
          </>
        )}
        {asking ? (
          <RemoveQuestion count={generated.count} busy={busy} onRemove={remove} onKeep={() => setAsking(false)} />
        ) : (
          <>
            <Button icon={<DeleteRegular aria-hidden="true" />} className="wide" disabledFocusable={busy} onClick={() => setAsking(true)}>
              {words.remove}
            </Button>
            <p className="second">{words.removeNote}</p>
          </>
        )}
        <p role="status" className="said">
          {doing !== null && doing !== "freezing" ? words.doing[doing] : ""}
        </p>
      </section>
    </>
  );
}

const takeFocus = (element: HTMLElement | null): void => element?.focus();

interface RemoveQuestionProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** The question before sheets are taken away; the keyboard stands on the answer that changes nothing. */
function RemoveQuestion({ count, busy, onRemove, onKeep }: RemoveQuestionProps): ReactElement {
  return (
    <div className="question" role="group" aria-label={words.remove} ref={useEscape(onKeep)}>
      <p>{words.question(count)}</p>
      <div className="foot-buttons">
        <Button disabledFocusable={busy} onClick={onRemove}>
          {words.confirm}
        </Button>
        <Button ref={takeFocus} disabledFocusable={busy} onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
