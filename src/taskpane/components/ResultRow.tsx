import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import type { ResultView } from "../../app/overview/schoolView";
import { paneText } from "../../text/pane/paneText";
import type { Place } from "../services";

export interface ResultRowProps {
  readonly result: ResultView;
  readonly onShow: (place: Place) => void;
}

/** One number of a school: what, how much, and the link to its cells where they stand in this workbook. */
export function ResultRow({ result, onShow }: ResultRowProps): ReactElement {
  const { title, value, source, place } = result;
  return (
    <li className="result">
      <span>{title}</span>
      <strong className="result-value">{value}</strong>
      <small className="result-place">
        {source.file === null ? (
          <Link as="button" inline aria-label={paneText.findings.showAt(place)} onClick={() => onShow(source)}>
            {place}
          </Link>
        ) : (
          place
        )}
      </small>
    </li>
  );
}
