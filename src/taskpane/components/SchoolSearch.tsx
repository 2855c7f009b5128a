import { useState } from "react";
import type { ReactElement } from "react";
import { Link, SearchBox } from "@fluentui/react-components";
import type { SchoolDirectory } from "../../app/overview/schoolDirectory";
import { schoolWords } from "../../text/pane/schoolWords";

export interface SchoolSearchProps {
  readonly directory: SchoolDirectory;
  readonly placeholder: string;
  readonly onChoose: (label: string) => void;
}

/** Rows drawn at once: who gets more types another letter. */
const shown = 8;

/** Search by any spelling, code or login: Enter takes the first school found, the others are links below. */
export function SchoolSearch({ directory, placeholder, onChoose }: SchoolSearchProps): ReactElement {
  const [text, setText] = useState("");
  const found = directory.search(text);
  const choose = (label: string): void => {
    setText("");
    onChoose(label);
  };
  return (
    <search className="search">
      <SearchBox
        className="wide"
        placeholder={placeholder}
        aria-label={schoolWords.searchFirst}
        value={text}
        onChange={(_, data) => setText(data.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === "Enter" && first !== undefined) choose(first);
        }}
      />
      <p role="status" className="second said">
        {text.trim() === "" ? "" : schoolWords.found(found.length, shown)}
      </p>
      {found.length > 0 && (
        <ul className="rows">
          {found.slice(0, shown).map((label) => (
            <li key={label} className="row">
              <Link as="button" className="row-link" onClick={() => choose(label)}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
