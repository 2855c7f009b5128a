import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

/** Whether a school was given its analytics: a yes or no, else the date on which it was. */
export function readAnalytics(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const given = cells.flag("given") ?? (cells.days("date") === null ? null : true);
    if (given === null) continue;
    if (row.schools === null) cells.say("rowWithoutSchool", null, { label: "" });
    else
      drafts.push({ list: "analytics", schools: row.schools, record: { given, document: cells.text("document"), source: cells.source } });
  }
  return { drafts, findings };
}
