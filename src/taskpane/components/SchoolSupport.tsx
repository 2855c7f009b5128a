import { useState } from "react";
import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import type { SupportView } from "../../app/overview/supportView";
import { paneText } from "../../text/pane/paneText";
import { schoolWords } from "../../text/pane/schoolWords";
import type { Place } from "../services";

export interface SchoolSupportProps {
  readonly support: SupportView;
  readonly onShow: (place: Place) => void;
  readonly onSchool: (label: string) => void;
}

const words = schoolWords.support;
/** Recommendations shown before the link for the rest. */
const firstOnes = 3;

/** What is risky, who is to do what by when, and which school may help. */
export function SchoolSupport({ support, onShow, onSchool }: SchoolSupportProps): ReactElement {
  const { risks, recommendations, partner } = support;
  const [all, setAll] = useState(false);
  const shown = all ? recommendations : recommendations.slice(0, firstOnes);
  return (
    <>
      <section>
        <h2>{words.risks}</h2>
        {risks.length === 0 ? (
          <p className="second">{words.noRisks}</p>
        ) : (
          <ul className="findings">
            {risks.map(({ name, text, source, place }) => (
              <li key={name} className="result">
                <span>{name}</span>
                <small className="result-place">
                  <span>{text}</span>
                  {source !== null && source.file === null && place !== null && (
                    <Link as="button" inline aria-label={paneText.findings.showAt(place)} onClick={() => onShow(source)}>
                      {place}
                    </Link>
                  )}
                </small>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{words.recommendations}</h2>
        {recommendations.length === 0 && <p className="second">{words.noRecommendations}</p>}
        {shown.map(({ id, addressee, text }) => (
          <p key={id}>
            <strong>{addressee}:</strong> {text}
          </p>
        ))}
        {shown.length < recommendations.length && (
          <p>
            <Link as="button" inline onClick={() => setAll(true)}>
              {words.all(recommendations.length)}
            </Link>
          </p>
        )}
      </section>
      {partner !== null && <Partner label={partner.label} reasons={partner.reasons} onSchool={onSchool} />}
    </>
  );
}

interface PartnerProps {
  readonly label: string | null;
  readonly reasons: readonly string[];
  readonly onSchool: (label: string) => void;
}

function Partner({ label, reasons, onSchool }: PartnerProps): ReactElement {
  return (
    <section>
      <h2>{words.partner}</h2>
      {label === null ? (
        <p>{words.outside}</p>
      ) : (
        <p>
          <Link as="button" inline onClick={() => onSchool(label)}>
            {label}
          </Link>
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason} className="second">
          {reason}
        </p>
      ))}
    </section>
  );
}
