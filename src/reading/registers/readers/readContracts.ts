import { findSubject } from "../../context/findSubject";
import { tidyText } from "../../text/tidyText";
import { headingKey } from "../../vocabulary/headingKey";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

/** «Русский язык, математика» → keys of the subjects; words outside the catalogue stay as they are. */
function subjectsIn(text: string | null): string[] {
  if (text === null) return [];
  const parts = text
    .split(/[,;\n]|\s+и\s+/u)
    .map(tidyText)
    .filter((part) => part !== "");
  return [...new Set(parts.map((part) => findSubject(headingKey(part)) ?? part))];
}

/**
 * Partner contracts. The partner is tied to a school of the district where it is one; else its name stays as the register has it. A row
 * that names neither a partner nor a document, nor a date of signing, is not filled yet.
 */
export function readContracts(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const partner = cells.text("partner");
    const signed = cells.days("signed");
    const document = cells.text("document");
    if (partner === null && signed === null && document === null) continue;
    if (cells.slot("present") !== undefined && cells.flag("present") === false) continue;
    if (row.schools === null) {
      cells.say("rowWithoutSchool", null, { label: (partner ?? document ?? "").slice(0, 80) });
      continue;
    }
    const until = cells.days("until");
    if (signed !== null && until !== null && until.until < signed.from)
      cells.say("contractEndsBeforeStart", "until", { signed: signed.from, until: until.until });
    drafts.push({
      list: "contracts",
      schools: row.schools,
      record: {
        partnerId: null,
        partner,
        signed: signed?.from ?? null,
        until: until?.until ?? null,
        document,
        subjects: subjectsIn(cells.text("subjects")),
        source: cells.source,
      },
    });
  }
  return { drafts, findings };
}
