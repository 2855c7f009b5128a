import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { FindingView } from "../../app/overview/overview";
import { acceptWords } from "../../text/pane/acceptWords";
import { paneText } from "../../text/pane/paneText";
import type { Place } from "../services";
import { AcceptForm } from "./AcceptForm";

export interface FindingRowProps {
  readonly finding: FindingView;
  readonly onShow: (place: Place) => void;
  /** Left out where findings are only shown. */
  readonly onAccept?: (id: string, reason: string) => void;
  /** True while a change is being written. */
  readonly busy?: boolean;
}

const icons = { error: ErrorCircleRegular, warning: QuestionCircleRegular, info: InfoRegular };

/** One finding: what disagrees, where, what to do; «Показать» selects the cell, «Не считать ошибкой» takes it out of the count. */
export function FindingRow({ finding, onShow, onAccept, busy = false }: FindingRowProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const Icon = icons[finding.severity];
  const { id, source, place, title } = finding;
  const showable = source && source.file === null && place;
  return (
    <li className={`finding finding-${finding.severity}`}>
      <Icon className="finding-icon" fontSize={20} aria-hidden="true" />
      <div className="finding-text">
        <h3>{title}</h3>
        <p className="finding-place">
          <strong className="finding-word">{paneText.findings.word[finding.severity]}</strong>
          {place && <> · {place}</>}
        </p>
        <p className="finding-advice">
          {finding.school && <>{finding.school}. </>}
          {finding.advice}
          {source && source.file !== null && <> {paneText.findings.inFile}</>}
        </p>
        {asking && onAccept ? (
          <AcceptForm busy={busy} onAccept={(reason) => onAccept(id, reason)} onCancel={() => setAsking(false)} />
        ) : (
          <div className="finding-buttons">
            {showable && (
              <Button size="small" aria-label={paneText.findings.showAt(place)} onClick={() => onShow(source)}>
                {paneText.findings.show}
              </Button>
            )}
            {onAccept && (
              <Button size="small" appearance="subtle" aria-label={acceptWords.openFor(title)} onClick={() => setAsking(true)}>
                {acceptWords.open}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
