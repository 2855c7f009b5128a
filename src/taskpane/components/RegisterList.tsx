import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { RegisterEntry } from "../../app/registerList";
import { registerWords as words } from "../../text/pane/registerWords";

export interface RegisterListProps {
  readonly registers: readonly RegisterEntry[];
  readonly onOpen: (sheet: string) => void;
  /** Ends when the sheet stands, or when it has been told why it does not. */
  readonly onCreate: (kind: RegisterEntry["kind"]) => Promise<void>;
}

/** «Листы учёта»: each register with what there is of it, and the way to its sheet or to an empty one. */
export function RegisterList({ registers, onOpen, onCreate }: RegisterListProps): ReactElement {
  const [creating, setCreating] = useState(false);
  const create = (kind: RegisterEntry["kind"]): void => {
    setCreating(true);
    void onCreate(kind).finally(() => setCreating(false));
  };
  const present = registers.filter(({ sheets }) => sheets.length > 0);
  return (
    <details className="more">
      <summary>{words.heading(present.length, registers.length)}</summary>
      <p className="second">{words.purpose}</p>
      <ul className="rows">
        {registers.map(({ kind, title, sheets }) => (
          <li key={kind} className="row">
            <span>
              {title}
              <small>{words.state(sheets.map(({ rows }) => rows))}</small>
            </span>
            <span className="actions">
              {sheets.length === 0 && (
                <Button size="small" aria-label={words.createNamed(title)} disabledFocusable={creating} onClick={() => create(kind)}>
                  {words.create}
                </Button>
              )}
              {sheets
                .filter(({ file }) => file === null)
                .map(({ sheet }) => (
                  <Button key={sheet} size="small" aria-label={words.openNamed(sheet)} onClick={() => onOpen(sheet)}>
                    {words.open}
                  </Button>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
