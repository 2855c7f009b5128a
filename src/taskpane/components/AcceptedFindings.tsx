import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { FindingView } from "../../app/overview/overview";
import { acceptWords as words } from "../../text/pane/acceptWords";

export interface AcceptedFindingsProps {
  readonly findings: readonly FindingView[];
  /** True while a change is being written. */
  readonly busy: boolean;
  readonly onReopen: (id: string) => void;
}

/** What a person decided not to count, with the reason and the way back. */
export function AcceptedFindings({ findings, busy, onReopen }: AcceptedFindingsProps): ReactElement {
  return (
    <details className="more">
      <summary>{words.list(findings.length)}</summary>
      <ul className="findings">
        {findings.map(({ id, title, place, accepted }) => (
          <li key={id} className="finding accepted">
            <div>
              <p>{title}</p>
              <p className="second">
                {place !== null && <>{place} · </>}
                {words.because(accepted?.reason ?? "")}
              </p>
            </div>
            <Button size="small" disabledFocusable={busy} aria-label={words.reopenFor(title)} onClick={() => onReopen(id)}>
              {words.reopen}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
