import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { Button, SearchBox } from "@fluentui/react-components";
import type { Overview } from "../../app/overview/overview";
import { filterFindings } from "../../app/overview/filterFindings";
import type { FindingFilter } from "../../app/overview/filterFindings";
import { countOf } from "../../text/pane/countOf";
import { paneText } from "../../text/pane/paneText";
import { FindingRow } from "../components/FindingRow";
import type { Place } from "../services";

export interface FindingsScreenProps {
  readonly overview: Overview;
  readonly onShow: (place: Place) => void;
}

const filters: readonly FindingFilter[] = ["all", "error", "warning", "info"];
/** Rows drawn at once; a district of a region can bring thousands. */
const pageSize = 50;

/** Findings by severity and group, searched by school, sheet or word. */
export function FindingsScreen({ overview, onShow }: FindingsScreenProps): ReactElement {
  const [filter, setFilter] = useState<FindingFilter>("all");
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(pageSize);
  const { groups, matching, counts } = useMemo(
    () => filterFindings(overview.findings, filter, search, shown),
    [overview.findings, filter, search, shown],
  );
  if (overview.findings.length === 0) {
    return (
      <>
        <h1>{paneText.findings.none}</h1>
        <p>{paneText.findings.noneNote}</p>
      </>
    );
  }
  return (
    <>
      <h1>{paneText.findings.title(countOf.findings(overview.findings.length))}</h1>
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
      {matching === 0 && <p role="status">{paneText.findings.noMatch}</p>}
      {groups.map((group) => (
        <section key={group.name}>
          <h2>
            {group.name} · {group.total}
          </h2>
          <ul className="findings">
            {group.findings.map((finding) => (
              <FindingRow key={finding.id} finding={finding} onShow={onShow} />
            ))}
          </ul>
        </section>
      ))}
      {matching > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + pageSize)}>
          {paneText.findings.more(Math.min(pageSize, matching - shown))}
        </Button>
      )}
    </>
  );
}
