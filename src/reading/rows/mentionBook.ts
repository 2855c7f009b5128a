import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import { enrolmentColumn } from "../registry/enrolmentColumn";
import { loginPattern } from "../roles/tableLayout";
import type { TableLayout } from "../roles/tableLayout";
import type { SchoolMention } from "../schools/schoolMention";
import type { Line } from "../tables/view";
import type { SheetScope } from "./sheetScope";
import { sourceOf } from "./sheetScope";
import { slotAt } from "./tableRow";

/** Makes the mentions of schools of one table; rows that say the same share one mention. */
export interface MentionBook {
  /**
   * The mention of a row; `name` is the school's name where it stands elsewhere (merged cell, section row, title), `rowKey` what the row tells itself apart by
   * from other rows of the same school, null for a pupil's row.
   */
  readonly of: (line: Line, name: string | null, rowKey: string | null) => SchoolMention | null;
}

const textAt = (line: Line, at: number | undefined): string | null => {
  const slot = slotAt(line, at);
  return slot === undefined ? null : cellText(slot.cell);
};

/** Sentinels in a column of codes are not codes; in a column of the schools' own numbers («№ ОО») one digit is enough. */
const codeAt = (line: Line, at: number | undefined, numbers = false): string | null => {
  const text = textAt(line, at);
  return text !== null && (numbers ? /\d/ : /\d{2,}/).test(text) ? text.replace(/^'/, "").replace(/\.0$/, "") : null;
};

/** Opens the book of a table. `registry` = the table is a registry of schools, whose names are canonical. */
export function mentionBook(layout: TableLayout, registry: boolean, scope: SheetScope): MentionBook {
  const known = new Map<string, SchoolMention & { readonly rows: string[] }>();
  const { identity } = layout;
  const numbered = layout.columns.some(({ at, path }) => at === identity.code && path.some((text) => /^\s*(?:№|номер)/iu.test(text)));
  const enrolmentAt = registry ? enrolmentColumn(layout) : undefined;
  const of = (line: Line, elsewhere: string | null, rowKey: string | null): SchoolMention | null => {
    const name = elsewhere ?? textAt(line, identity.school);
    const fullName = textAt(line, identity.fullName);
    const login = codeAt(line, identity.login) ?? loginPattern.exec(name ?? "")?.[1]?.replace(/\s/g, "") ?? null;
    const code = codeAt(line, identity.code, numbered);
    if (name === null && fullName === null && login === null && code === null) return null;
    const settlement = textAt(line, identity.settlement);
    const type = textAt(line, identity.schoolType);
    const enrolmentSlot = slotAt(line, enrolmentAt);
    const reading = enrolmentSlot === undefined ? null : readNumber(enrolmentSlot.cell.value, enrolmentSlot.cell.format, scope.date1904);
    const enrolment = reading?.kind === "number" && Number.isInteger(reading.value) ? reading.value : null;
    const key = JSON.stringify([name, fullName, login, code, settlement, type, enrolment]);
    let mention = known.get(key);
    if (mention === undefined) {
      const first =
        slotAt(line, identity.school) ??
        slotAt(line, identity.fullName) ??
        slotAt(line, identity.login) ??
        slotAt(line, identity.code) ??
        line.slots[0];
      if (first === undefined) return null;
      mention = { name, fullName, code, login, settlement, enrolment, type, registry, source: sourceOf(scope, [first.cell]), rows: [] };
      known.set(key, mention);
    }
    if (rowKey !== null && !mention.rows.includes(rowKey)) mention.rows.push(rowKey);
    return mention;
  };
  return { of };
}
