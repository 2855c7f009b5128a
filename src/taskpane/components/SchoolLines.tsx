import type { ReactElement } from "react";
import type { YearsView } from "../../app/overview/lineView";
import { YearLine } from "./YearLine";

export interface SchoolLinesProps {
  readonly lines: readonly YearsView[];
}

/** The small lines of a school beside each other, one below the other where the pane is too narrow; a school that has no line has the reason. */
export function SchoolLines({ lines }: SchoolLinesProps): ReactElement {
  return (
    <div className="lines">
      {lines.map(({ title, line, note }) => (
        <section key={title}>
          <h2>{title}</h2>
          {line !== null && <YearLine line={line} />}
          <p className="second">{note}</p>
        </section>
      ))}
    </div>
  );
}
