import type { MembershipRecord } from "../../../domain/support/supportRecords";
import { normaliseText } from "../../text/normaliseText";
import { readBoolean } from "../../numbers/readBoolean";
import { readNumber } from "../../numbers/readNumber";
import type { RegisterCells } from "../registerCells";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

type Kind = MembershipRecord["kind"];

const union = /методобъедин|методическ[а-я]* объедин|(?:^|[ "(])[рмг]?мо(?:$|[ ",)])/;
const community = /сообществ|ассоциаци|клуб|сеть/;

/** A yes or no; a number of members or the name of a community says yes. */
function memberIn(cells: RegisterCells, role: string): boolean | null {
  const value = cells.slot(role)?.cell.value ?? null;
  const flag = readBoolean(value);
  const figure = readNumber(value, null);
  if (figure.kind === "number") return figure.value > 0;
  if (flag !== null || value === null) return flag;
  return cells.text(role) === null ? null : true;
}

/**
 * Membership of a school's teachers: a column a kind («да / нет», a number, or the name of the union), or a row a union with its kind.
 */
export function readMemberships(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  const wide = (["community", "methodicalUnion"] as const).filter((kind) => table.columns.some(({ role }) => role === kind));
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const members: { kind: Kind; member: boolean | null }[] =
      wide.length > 0 ? wide.map((kind) => ({ kind, member: memberIn(cells, kind) })) : [];
    const words = normaliseText([cells.text("form"), cells.text("name"), row.section].filter((text) => text !== null).join(" "));
    const kind = wide.length > 0 ? null : union.test(words) ? "methodicalUnion" : community.test(words) ? "community" : null;
    if (kind !== null) members.push({ kind, member: cells.slot("member") === undefined ? null : memberIn(cells, "member") });
    const told = members.filter(({ member }) => member !== null);
    if (wide.length === 0 && kind === null && words !== "" && cells.text("member") !== null)
      cells.say("membershipKindUnknown", "name", { text: words.slice(0, 80) });
    if (told.length === 0) continue;
    if (row.schools === null) cells.say("rowWithoutSchool", null, { label: "" });
    else for (const one of told) drafts.push({ list: "memberships", schools: row.schools, record: { ...one, source: cells.source } });
  }
  return { drafts, findings };
}
