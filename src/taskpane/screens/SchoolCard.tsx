import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { SchoolView } from "../../app/overview/schoolView";
import { paneText } from "../../text/pane/paneText";
import { schoolWords } from "../../text/pane/schoolWords";
import { FindingRow } from "../components/FindingRow";
import { PlaceStrip } from "../components/PlaceStrip";
import { ResultRow } from "../components/ResultRow";
import { SchoolLines } from "../components/SchoolLines";
import { SchoolSupport } from "../components/SchoolSupport";
import { SchoolYears } from "../components/SchoolYears";
import { SocialIndexStrip } from "../components/SocialIndexStrip";
import type { Place } from "../services";

export interface SchoolCardProps {
  readonly school: SchoolView;
  readonly onShow: (place: Place) => void;
  readonly onSchool: (label: string) => void;
  readonly onPassport: ((label: string) => void) | null;
}

/** Findings shown before the button for the rest. */
const firstFindings = 5;

/** The card of a school: the decision and why, the place, the conditions, the numbers behind with their cells, the years, the findings. */
export function SchoolCard({ school, onShow, onSchool, onPassport }: SchoolCardProps): ReactElement {
  const { label, about, decision, place, socialIndex, lines, evidence, noEvidence, support, years, findings } = school;
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, firstFindings);
  return (
    <article className="school" aria-labelledby="school-name">
      <header>
        <h1 id="school-name">{label}</h1>
        {about !== "" && <p className="second">{about}</p>}
      </header>
      <section className="decision">
        <div role="status">
          <h2>
            <span aria-hidden="true">{decision.sign}</span> {decision.name}
          </h2>
          <p>{decision.reason}</p>
        </div>
        {decision.details !== null && (
          <details className="more">
            <summary>{schoolWords.details}</summary>
            <p className="second">{decision.details}</p>
          </details>
        )}
      </section>
      <section>
        <header className="section-head">
          <h2>{place === null ? schoolWords.place.title(schoolWords.missing) : place.title}</h2>
          <span className="second">{place === null ? schoolWords.notEnough : place.rating}</span>
        </header>
        {place !== null && <PlaceStrip place={place} />}
        {place?.reference && <p className="second">{place.reference}</p>}
      </section>
      <section>
        <header className="section-head">
          <h2>{schoolWords.socialIndex.title}</h2>
          <strong>{socialIndex === null ? schoolWords.missing : socialIndex.value}</strong>
        </header>
        {socialIndex !== null && <SocialIndexStrip strip={socialIndex.strip} />}
        <p className="second">{socialIndex === null ? schoolWords.notEnough : socialIndex.note}</p>
      </section>
      <SchoolLines lines={lines} />
      <section>
        <h2>{schoolWords.evidence}</h2>
        {evidence.length === 0 ? (
          <p className="second">{noEvidence}</p>
        ) : (
          <ul className="findings">
            {evidence.map((result) => (
              <ResultRow key={result.id} result={result} onShow={onShow} />
            ))}
          </ul>
        )}
      </section>
      {support !== null && <SchoolSupport support={support} onShow={onShow} onSchool={onSchool} />}
      <SchoolYears years={years} onShow={onShow} />
      <section>
        <h2>{findings.length === 0 ? schoolWords.findings : `${schoolWords.findings} · ${findings.length}`}</h2>
        {findings.length === 0 ? (
          <p className="second">{schoolWords.noFindings}</p>
        ) : (
          <ul className="findings">
            {shown.map((finding) => (
              <FindingRow key={finding.id} finding={finding} onShow={onShow} />
            ))}
          </ul>
        )}
        {shown.length < findings.length && (
          <Button appearance="subtle" onClick={() => setAll(true)}>
            {paneText.findings.more(findings.length - shown.length)}
          </Button>
        )}
      </section>
      {support !== null && (
        <footer className="foot">
          <Button disabledFocusable={onPassport === null} onClick={() => onPassport?.(label)}>
            {schoolWords.passport}
          </Button>
        </footer>
      )}
    </article>
  );
}
