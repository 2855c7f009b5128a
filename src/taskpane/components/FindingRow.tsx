import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { FindingView } from "../../app/overview/overview";
import { paneText } from "../../text/pane/paneText";
import type { Place } from "../services";

export interface FindingRowProps {
  readonly finding: FindingView;
  readonly onShow: (place: Place) => void;
}

const icons = { error: ErrorCircleRegular, warning: QuestionCircleRegular, info: InfoRegular };

/** One finding: what disagrees, where, what to do; «Показать» selects the cell. */
export function FindingRow({ finding, onShow }: FindingRowProps): ReactElement {
  const Icon = icons[finding.severity];
  const { source, place } = finding;
  return (
    <li className={`finding finding-${finding.severity}`}>
      <Icon className="finding-icon" fontSize={20} aria-hidden="true" />
      <div className="finding-text">
        <h3>{finding.title}</h3>
        <p className="finding-place">
          <strong className="finding-word">{paneText.findings.word[finding.severity]}</strong>
          {place && <> · {place}</>}
        </p>
        <p className="finding-advice">
          {finding.school && <>{finding.school}. </>}
          {finding.advice}
          {source && source.file !== null && <> {paneText.findings.inFile}</>}
        </p>
      </div>
      {source && source.file === null && place && (
        <Button size="small" className="finding-show" aria-label={paneText.findings.showAt(place)} onClick={() => onShow(source)}>
          {paneText.findings.show}
        </Button>
      )}
    </li>
  );
}
