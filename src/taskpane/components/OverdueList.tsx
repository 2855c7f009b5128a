import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import type { OverdueView } from "../../app/overview/districtView";
import { districtWords } from "../../text/pane/districtWords";
import { paneText } from "../../text/pane/paneText";
import type { Place } from "../services";

export interface OverdueListProps {
  readonly overdue: readonly OverdueView[] | null;
  readonly onShow: (place: Place) => void;
}

const words = districtWords.overdue;

/** What should have been done in the programmes by now, the longest overdue first, with the cell of its term. */
export function OverdueList({ overdue, onShow }: OverdueListProps): ReactElement {
  return (
    <section>
      <h2>{words.title(overdue?.length ?? 0)}</h2>
      {overdue === null || overdue.length === 0 ? (
        <p className="second">{overdue === null ? words.noRegister : words.none}</p>
      ) : (
        <ul className="findings">
          {overdue.map(({ id, title, school, late, source, place }) => (
            <li key={id} className="result">
              <span>{title}</span>
              <strong className="result-value">{late}</strong>
              <small className="result-place">
                <span>{school}</span>
                {source !== null && place !== null && source.file === null ? (
                  <Link as="button" inline aria-label={paneText.findings.showAt(place)} onClick={() => onShow(source)}>
                    {place}
                  </Link>
                ) : (
                  place
                )}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
