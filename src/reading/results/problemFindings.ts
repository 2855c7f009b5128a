import type { Finding } from "../../domain/findings/finding";
import type { Cell } from "../cells/cell";
import { unreadable } from "../figures/unreadable";
import { makeFinding } from "../findings/makeFinding";
import { sourceOf } from "../rows/sheetScope";
import { placeOf } from "../tables/placeOf";
import type { AssembledResult } from "./assembledResult";
import type { GroupRow, GroupRows } from "./groupRows";
import { readShare } from "./readShare";
import type { ResultRole } from "./resultGroup";
import type { ResultsTable } from "./resultsTable";

/** Roles that count people. */
const countRoles: ReadonlySet<ResultRole> = new Set(["n", "participants", "mark2", "mark3", "mark4", "mark5", "low", "passed", "quality"]);

/** What is to be said about one row: cells that cannot be read, and figures that disagree. */
export function problemFindings(row: GroupRow, result: AssembledResult, group: GroupRows, table: ResultsTable): Finding[] {
  const findings: Finding[] = [...row.findings];
  const at = (role: ResultRole): Pick<Cell, "row" | "column"> => placeOf(row.row.line, group.places.get(role) ?? 0, table.transposed);
  for (const [role, figure] of row.result.figures) {
    if (figure.state === "value" && countRoles.has(role) && !Number.isInteger(figure.value)) {
      findings.push(makeFinding("countNotWhole", sourceOf(table.scope, [figure.cell]), { value: figure.value, role }));
    }
    // A share over 100 % is a slip whatever it stands for; nothing is taken from it.
    const share = role.endsWith("Share") ? readShare(figure, row.result.scales.get(role)) : null;
    if (figure.state === "value" && share !== null && share.percent > 100 + 1e-9)
      findings.push(makeFinding("figureImpossible", sourceOf(table.scope, [figure.cell]), { value: share.percent, role }));
    if (figure.state === "value" || (figure.state === "absent" && !group.usual.has(role))) continue;
    const finding = unreadable(figure, at(role), role, result.lost.has(role), table.scope);
    if (finding !== null) findings.push(finding);
  }
  for (const { code, params, roles } of result.problems) {
    const cells = roles.filter((role) => group.places.has(role)).map(at);
    findings.push(makeFinding(code, sourceOf(table.scope, cells.length > 0 ? cells : row.row.line.slots.map(({ cell }) => cell)), params));
  }
  return findings;
}
