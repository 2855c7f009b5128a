import type { Finding } from "../../domain/findings/finding";
import { readFigure } from "../figures/readFigure";
import { unreadable } from "../figures/unreadable";
import type { ResultsTable } from "../results/resultsTable";
import { slotAt } from "../rows/tableRow";
import { enrolmentColumn } from "./enrolmentColumn";

/**
 * Numbers of pupils in a registry that cannot be read. The schools themselves are the mentions of its rows; a registry whose column of pupils is
 * mostly empty simply does not tell them.
 */
export function checkRegistry({ layout, rows, scope, transposed }: ResultsTable): Finding[] {
  const at = enrolmentColumn(layout);
  if (at === undefined) return [];
  const read = rows.flatMap((row) =>
    row.kind === "school" ? [{ line: row.line.line, ...readFigure(slotAt(row.line, at), "count", scope) }] : [],
  );
  const filled = read.filter(({ figure }) => figure.state === "value").length;
  return read.flatMap(({ line, figure, findings }) => {
    if (figure.state === "absent" && filled * 2 < read.length) return findings;
    const finding = unreadable(figure, transposed ? { row: at, column: line } : { row: line, column: at }, "enrolment", true, scope);
    return finding === null ? findings : [...findings, finding];
  });
}
