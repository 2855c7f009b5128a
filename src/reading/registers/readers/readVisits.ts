import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

/** Visits of curators, one row a visit; names of curators are not kept. */
export function readVisits(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const [planned, done] = [cells.days("planned"), cells.days("done")];
    const [lessonsPlanned, lessonsVisited] = [cells.number("lessonsPlanned"), cells.number("lessonsVisited")];
    if (planned === null && done === null && lessonsPlanned === null && lessonsVisited === null) continue;
    if (row.schools === null) {
      cells.say("rowWithoutSchool", null, { label: "" });
      continue;
    }
    drafts.push({
      list: "visits",
      schools: row.schools,
      record: {
        planned: planned?.until ?? null,
        done: done?.until ?? null,
        lessonsPlanned,
        lessonsVisited,
        document: cells.text("document"),
        source: cells.source,
      },
    });
  }
  return { drafts, findings };
}
