import { namedSchools } from "../namedSchools";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

/** Расстояния между школами: a row two schools and the kilometres between them. A row without kilometres tells nothing. */
export function readDistances(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  const otherColumn = table.columns.find(({ role }) => role === "other");
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const other = cells.text("other");
    const kilometres = cells.number("kilometres");
    if (other === null || otherColumn === undefined || kilometres === null) continue;
    if (row.schools === null) {
      cells.say("rowWithoutSchool", null, { label: other.slice(0, 80) });
      continue;
    }
    drafts.push({
      list: "distances",
      schools: row.schools,
      record: { other: namedSchools(other, cells.sourceOf(otherColumn)), kilometres, source: cells.source },
    });
  }
  return { drafts, findings };
}
