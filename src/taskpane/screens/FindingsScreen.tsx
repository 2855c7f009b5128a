import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { Button, SearchBox } from "@fluentui/react-components";
import type { Overview } from "../../app/overview/overview";
import { filterFindings } from "../../app/overview/filterFindings";
import type { FindingFilter } from "../../app/overview/filterFindings";
import { countOf } from "../../text/pane/countOf";
import { acceptWords } from "../../text/pane/acceptWords";
import { paneText } from "../../text/pane/paneText";
import { AcceptedFindings } from "../components/AcceptedFindings";
import { DoubtsRow } from "../components/DoubtsRow";
import { FindingRow } from "../components/FindingRow";
import { ScreenTitle } from "../components/ScreenTitle";
import type { FindingsChoice } from "../hooks/useFindingsChoice";
import type { Place } from "../services";
import "./findings.css";

export interface FindingsScreenProps {
  readonly overview: Overview;
  readonly choice: FindingsChoice;
  /** True while a change is being written. */
  readonly busy: boolean;
  /** How many questions can be settled by a choice. */
  readonly doubts: number;
  readonly onDoubts: () => void;
  /** What became of the last change, for the live region. */
  readonly said: string;
  readonly onShow: (place: Place) => void;
  /** «Не считать ошибкой» with a reason; null opens the finding again. */
  readonly onAccept: (id: string, reason: string | null) => void;
}

const filters: readonly FindingFilter[] = ["all", "error", "warning", "info"];
/** Rows drawn at once; a district of a region can bring thousands. */
const pageSize = 50;

/** Findings by severity and group, searched by school, sheet or word. */
export function FindingsScreen(props: FindingsScreenProps): ReactElement {
  const { overview, choice, doubts, busy, said, onDoubts, onShow, onAccept } = props;
  const { filter, search, setFilter, setSearch } = choice;
  const [shown, setShown] = useState(pageSize);
  const { groups, matching, counts } = useMemo(
    () => filterFindings(overview.findings, filter, search, shown),
    [overview.findings, filter, search, shown],
  );
  const outcome = (
    <p role="status" className="said">
      {busy ? acceptWords.saving : said}
    </p>
  );
  const accepted = overview.accepted.length > 0 && (
    <AcceptedFindings findings={overview.accepted} busy={busy} onReopen={(id) => onAccept(id, null)} />
  );
  if (overview.findings.length === 0) {
    return (
      <>
        <ScreenTitle>{paneText.findings.none}</ScreenTitle>
        <p>{paneText.findings.noneNote}</p>
        {outcome}
        {accepted}
      </>
    );
  }
  return (
    <>
      <ScreenTitle key={overview.findings.length}>{paneText.findings.title(countOf.findings(overview.findings.length))}</ScreenTitle>
      {outcome}
      <div className="filter" role="group" aria-label={paneText.findings.filterLabel}>
        {filters.map((option) => (
          <button key={option} type="button" aria-pressed={filter === option} onClick={() => setFilter(option)}>
            {option === "all" ? paneText.findings.all : paneText.findings.severity[option]} {counts[option]}
          </button>
        ))}
      </div>
      <SearchBox
        className="wide"
        placeholder={paneText.findings.search}
        aria-label={paneText.findings.search}
        value={search}
        onChange={(_, data) => setSearch(data.value)}
      />
      <DoubtsRow count={doubts} onOpen={onDoubts} />
      {matching === 0 && <p role="status">{paneText.findings.noMatch}</p>}
      {groups.map((group) => (
        <section key={group.name}>
          <h2>
            {group.name} · {group.total}
          </h2>
          <ul className="findings">
            {group.findings.map((finding) => (
              <FindingRow key={finding.id} finding={finding} busy={busy} onShow={onShow} onAccept={onAccept} />
            ))}
          </ul>
        </section>
      ))}
      {matching > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + pageSize)}>
          {paneText.findings.more(Math.min(pageSize, matching - shown))}
        </Button>
      )}
      {accepted}
    </>
  );
}
