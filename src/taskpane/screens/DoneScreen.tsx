import { useState } from "react";
import type { ReactElement } from "react";
import { Button, Link } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { countOf } from "../../text/pane/countOf";
import { paneText } from "../../text/pane/paneText";
import { MadeSheets } from "../components/MadeSheets";
import { Notice } from "../components/Notice";
import { SavedDocuments } from "../components/SavedDocuments";
import type { Pane } from "../hooks/usePane";
import type { Outcome } from "../services";

export interface DoneScreenProps {
  readonly outcome: Outcome;
  readonly pane: Pick<Pane, "services" | "actions" | "reporting" | "openSheet" | "goHome">;
}

/** Sheets shown before the button for the rest; the first are asked for first. */
const firstSheets = 6;

/** The outcome in two lines, the list first, every sheet a click away, undo at the end. */
export function DoneScreen({ outcome, pane }: DoneScreenProps): ReactElement {
  const { services, actions, reporting, openSheet, goHome } = pane;
  const { first } = outcome;
  const [all, setAll] = useState(false);
  const shown = all ? outcome.sheets : outcome.sheets.slice(0, firstSheets);
  return (
    <>
      <Notice tone="done" title={paneText.done.title(countOf.sheets(outcome.sheets.length), outcome.seconds)}>
        <p>{outcome.summary}</p>
      </Notice>
      <p role="status" className="said">
        {actions.said}
      </p>
      {first !== null && (
        <Button appearance="primary" size="large" className="wide" onClick={() => openSheet(first.sheet)}>
          {first.label}
        </Button>
      )}
      <section>
        <h2>{paneText.done.sheets}</h2>
        <ul className="rows">
          {shown.map((sheet) => (
            <li key={sheet.name} className="row">
              <span>
                <Link as="button" className="row-link" onClick={() => openSheet(sheet.name)}>
                  {sheet.name}
                </Link>
                <small>{sheet.note}</small>
              </span>
              <ChevronRightRegular fontSize={20} aria-hidden="true" />
            </li>
          ))}
        </ul>
        {shown.length < outcome.sheets.length && (
          <Button appearance="subtle" onClick={() => setAll(true)}>
            {paneText.findings.more(outcome.sheets.length - shown.length)}
          </Button>
        )}
      </section>
      <SavedDocuments documents={outcome.documents} services={services} />
      <MadeSheets generated={outcome.book.generated} reporting={reporting} />
      <Button className="wide" onClick={goHome}>
        {paneText.done.home}
      </Button>
    </>
  );
}
