import { normaliseText } from "../../text/normaliseText";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

/**
 * Seminars and internships (семинары, стажировки), one row a school and event. A row's own «Вид» outweighs the title. Taking part is told by a yes or
 * no, else by a number of participants above 0.
 */
export function readEvents(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const title = cells.text("title");
    const days = cells.days("date");
    const participants = cells.number("participants");
    const said = cells.flag("attended");
    if (title === null && days === null && participants === null && said === null) continue;
    if (row.schools === null) {
      cells.say("rowWithoutSchool", null, { label: (title ?? "").slice(0, 80) });
      continue;
    }
    const form = normaliseText(cells.text("form") ?? "");
    const own = /стажир/.test(form) ? "internship" : /семинар|вебинар|мастер/.test(form) ? "seminar" : null;
    drafts.push({
      list: "events",
      schools: row.schools,
      record: {
        kind: own ?? (table.form.register === "internships" ? "internship" : "seminar"),
        title: title ?? row.section,
        date: days?.until ?? null,
        participants,
        attended: said ?? (participants === null ? null : participants > 0),
        document: cells.text("document"),
        source: cells.source,
      },
    });
  }
  return { drafts, findings };
}
