import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { MappingDesk } from "../../app/mapping/mappingView";
import type { MappingDraft } from "../hooks/useMappingChoice";
import { HeadingRows } from "./HeadingRows";
import { mappingWords as words } from "../../text/pane/mappingWords";

export interface HeadingPickerProps {
  readonly desk: MappingDesk;
  readonly draft: MappingDraft;
  readonly onError: (error: unknown) => void;
}

/** The heading of the table: where it was found, and how to name another: by the selection in the grid, or by the rows of a file that no grid shows. */
export function HeadingPicker({ desk, draft, onError }: HeadingPickerProps): ReactElement {
  const [pointed, setPointed] = useState<"no" | "here" | "elsewhere">("no");
  const { table, change } = draft;
  const take = (transposed: boolean): void => {
    desk.selectedHeading(transposed).then((heading) => {
      setPointed(heading === null ? "elsewhere" : "here");
      if (heading !== null) change({ heading });
    }, onError);
  };
  const address = table?.heading ?? null;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p role="status">
        {pointed === "elsewhere"
          ? words.otherSheet(desk.sheet)
          : pointed === "here"
            ? words.headingTaken(address)
            : words.headingAt(address)}
      </p>
      {desk.file === null ? (
        <>
          <p className="second">{words.headingHint}</p>
          <div className="pair">
            <Button onClick={() => take(false)}>{words.headingHere}</Button>
            <Button onClick={() => take(true)}>{words.headingColumn}</Button>
          </div>
        </>
      ) : (
        <HeadingRows desk={desk} draft={draft} />
      )}
    </section>
  );
}
