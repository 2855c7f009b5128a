import { readBoolean } from "../../numbers/readBoolean";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

/** Тьюторы и команды сопровождения: «да», or somebody's name, which says yes and is not kept. */
export function readTeams(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    for (const kind of ["tutor", "team"] as const) {
      const value = cells.slot(kind)?.cell.value ?? null;
      const appointed = readBoolean(value) ?? (cells.text(kind) === null ? null : true);
      if (appointed === null) continue;
      if (row.schools === null) {
        cells.say("rowWithoutSchool", null, { label: "" });
        continue;
      }
      const document = (kind === "tutor" ? cells.text("tutorDocument") : null) ?? cells.text("document");
      drafts.push({ list: "teams", schools: row.schools, record: { kind, appointed, document, source: cells.source } });
    }
  }
  return { drafts, findings };
}
