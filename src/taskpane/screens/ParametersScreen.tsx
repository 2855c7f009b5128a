import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { Link, SearchBox } from "@fluentui/react-components";
import { searchParameters } from "../../app/overview/searchParameters";
import type { ParameterBoard, ParameterTexts } from "../../app/overview/parameterView";
import { parameterWords as words } from "../../text/pane/parameterWords";
import { ParameterFoot } from "../components/ParameterFoot";
import { ParameterGroup } from "../components/ParameterGroup";
import { ScreenTitle } from "../components/ScreenTitle";
import { useParameterDraft } from "../hooks/useParameterDraft";
import type { TypedParameters } from "../hooks/useParameterDraft";
import "./parameters.css";

export interface ParametersScreenProps {
  readonly board: ParameterBoard;
  readonly typed: TypedParameters;
  /** Name of the sheet «Параметры»; null before it is made. */
  readonly sheet: string | null;
  readonly applying: boolean;
  /** What became of the last change, for the live region. */
  readonly said: string;
  readonly onApply: (texts: ParameterTexts) => void;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onSchool: (label: string) => void;
  readonly onBack: () => void;
}

/** «Параметры»: the same values as on the sheet, by group, with what a change would do to the list before it is applied. */
export function ParametersScreen(props: ParametersScreenProps): ReactElement {
  const { board, typed, sheet, applying, said, onApply, onOpenSheet, onSchool, onBack } = props;
  const draft = useParameterDraft(board, typed);
  const [search, setSearch] = useState("");
  const shown = useMemo(() => searchParameters(board.groups, search), [board, search]);
  const all = board.groups.flatMap(({ parameters }) => parameters);
  const changed = all.filter(({ value, standard }) => value !== standard).length;
  const dirty = Object.keys(draft.texts).length > 0;
  return (
    <>
      <ScreenTitle back={{ label: words.back, onBack }}>{words.title}</ScreenTitle>
      <p className="second">
        {sheet === null ? (
          words.later
        ) : (
          <>
            {words.same}{" "}
            <Link as="button" inline onClick={() => onOpenSheet(sheet)}>
              {sheet}
            </Link>
            .
          </>
        )}{" "}
        {words.changed(changed, all.length)}
      </p>
      <p role="status" className="said">
        {applying ? words.applying : said}
      </p>
      <SearchBox
        className="wide"
        placeholder={words.search}
        aria-label={words.search}
        value={search}
        onChange={(_, data) => setSearch(data.value)}
      />
      {shown.length === 0 && <p role="status">{words.nothingFound}</p>}
      {shown.map((group) => (
        <ParameterGroup
          key={`${group.name}${search === "" ? "" : "?"}`}
          group={group}
          draft={draft}
          open={search !== "" || group.unfolded || group.parameters.some(({ value, standard }) => value !== standard)}
        />
      ))}
      {dirty && (
        <ParameterFoot
          effect={draft.effect}
          problems={Object.keys(draft.problems).length}
          applying={applying}
          onApply={() => onApply(draft.texts)}
          onRevert={draft.clear}
          onSchool={onSchool}
        />
      )}
    </>
  );
}
