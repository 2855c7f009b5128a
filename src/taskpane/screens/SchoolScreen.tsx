import { useMemo } from "react";
import type { ReactElement } from "react";
import type { SchoolDirectory } from "../../app/overview/schoolDirectory";
import { schoolWords } from "../../text/pane/schoolWords";
import { SchoolSearch } from "../components/SchoolSearch";
import { useSelectedSchool } from "../hooks/useSelectedSchool";
import type { Place } from "../services";
import { SchoolCard } from "./SchoolCard";
import "./results.css";
import "./school.css";

export interface SchoolScreenProps {
  readonly directory: SchoolDirectory;
  /** Label of the school shown; null before one is chosen. */
  readonly school: string | null;
  readonly onSchool: (label: string) => void;
  readonly onShow: (place: Place) => void;
  /** Makes the sheet «Паспорт школы»; null while a run goes on. */
  readonly onPassport: ((label: string) => void) | null;
}

/** «Школа»: the card of the school in the selected row, or of the one searched for; without either, what to do. */
export function SchoolScreen({ directory, school, onSchool, onShow, onPassport }: SchoolScreenProps): ReactElement {
  const view = useMemo(() => (school === null ? null : directory.view(school)), [directory, school]);
  const failed = useSelectedSchool(directory, view === null, onSchool);
  if (directory.labels.length === 0) {
    return (
      <>
        <h1>{schoolWords.none.title}</h1>
        <p>{schoolWords.none.noSchools}</p>
      </>
    );
  }
  return (
    <>
      <SchoolSearch directory={directory} placeholder={view === null ? schoolWords.searchFirst : schoolWords.search} onChoose={onSchool} />
      {failed && (
        <p role="status" className="second">
          {schoolWords.none.selectionFailed}
        </p>
      )}
      {view === null ? (
        <>
          <h1>{schoolWords.none.title}</h1>
          <p>{schoolWords.none.what}</p>
        </>
      ) : (
        <SchoolCard key={view.label} school={view} onShow={onShow} onSchool={onSchool} onPassport={onPassport} />
      )}
    </>
  );
}
