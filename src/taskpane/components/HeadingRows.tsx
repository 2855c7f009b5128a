import type { ReactElement } from "react";
import type { MappingDesk } from "../../app/mapping/mappingView";
import type { MappingDraft } from "../hooks/useMappingChoice";
import { mappingWords as words } from "../../text/pane/mappingWords";
import { ChoiceField } from "./ChoiceField";

export interface HeadingRowsProps {
  readonly desk: Pick<MappingDesk, "lines">;
  readonly draft: Pick<MappingDraft, "choice" | "change">;
}

/** The heading of a sheet of an added file, by its rows: where it begins, and where it ends when it has several. */
export function HeadingRows({ desk, draft: { choice, change } }: HeadingRowsProps): ReactElement {
  const { heading } = choice;
  const begin = (value: string): void =>
    change({ heading: value === "" ? null : { transposed: false, first: Number(value), last: Number(value) } });
  return (
    <>
      <p className="second">{words.headingFileHint}</p>
      <ChoiceField
        label={words.headingFrom}
        value={heading === null ? "" : String(heading.first)}
        options={[{ value: "", label: words.headingFound }, ...desk.lines]}
        onChoose={begin}
      />
      {heading !== null && (
        <ChoiceField
          label={words.headingUntil}
          value={String(heading.last)}
          options={desk.lines.filter(({ value }) => Number(value) >= heading.first)}
          onChoose={(value) => change({ heading: { ...heading, last: Number(value) } })}
        />
      )}
    </>
  );
}
