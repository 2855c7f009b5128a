import type { CellSource } from "../../domain/assessment/cellSource";
import { parseAddress } from "../../reading/cells/parseAddress";
import type { ColumnStatement, SheetMapping } from "../../reading/mapping/mapping";
import type { ProposedTable } from "../../reading/mapping/proposeTables";
import type { FurtherSources } from "../addFiles";
import { exclusively } from "../exclusively";
import { openSheetMapping } from "../mapping/openSheetMapping";
import { rememberRecords } from "../mapping/rememberRecords";
import { saveMapping } from "../mapping/saveMapping";
import type { Doubt, DoubtAnswer } from "./doubt";

/** The table the cell of a question stands in; where it stands in none (a question about a whole sheet), the first one that can be meant. */
function tableAt(tables: readonly ProposedTable[], { address }: CellSource): ProposedTable | null {
  const { top, left } = parseAddress(address);
  const holds = (range: string | null): boolean => {
    if (range === null) return false;
    const area = parseAddress(range);
    return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;
  };
  return tables.find(({ body, heading }) => holds(body) || holds(heading)) ?? tables.find(({ read }) => read !== null) ?? tables[0] ?? null;
}

/** What the answer says of each column of the table, over what was said before. */
function columnsOf(table: ProposedTable, answer: DoubtAnswer, source: CellSource): (ColumnStatement | null)[] {
  const area = parseAddress(source.address);
  const [first, last] = table.form.transposed ? [area.top, area.bottom] : [area.left, area.right];
  return table.columns.map(({ at, says, subject }, i) => {
    const before = table.mapping?.columns[i] ?? null;
    const within = at >= first && at <= last;
    if (answer.about === "scale" && within && says.role === "mean") return { ...before, scale: answer.scale };
    if (answer.about === "counted" && within) return { ...before, counted: answer.counted };
    if (answer.about === "language" && within) return { ...before, role: `passport.${answer.indicator}` };
    if (answer.about === "mathematics" && within && subject === "mathematics") return { ...before, subject: answer.subject };
    return before;
  });
}

/**
 * The statement that an answer makes about the table of its cell. Only what was asked is said: everything else stays as the reading finds it,
 * or as it was said before.
 */
export function mappingOfAnswer(table: ProposedTable, answer: DoubtAnswer, source: CellSource, savedOn: string): SheetMapping {
  const { mapping, form } = table;
  const subject = answer.about === "subject" || (answer.about === "mathematics" && table.subject === "mathematics") ? answer.subject : null;
  return {
    savedOn,
    origin: { file: source.file, sheet: source.sheet },
    form,
    kind: answer.about === "kind" ? answer.kind : (mapping?.kind ?? null),
    subject: subject ?? mapping?.subject ?? null,
    grade: answer.about === "grade" ? answer.grade : (mapping?.grade ?? null),
    year: answer.about === "year" ? answer.year : (mapping?.year ?? null),
    columns: columnsOf(table, answer, source),
  };
}

/**
 * Keeps an answer in the workbook; the next reading goes by it. An answer about a table becomes a mapping of its form; one about a school's name waits
 * on «Разметка» for the next run, which puts it on «Школы». False when the table of the question is no longer there.
 */
export async function settleDoubt(
  { source }: Pick<Doubt, "source">,
  answer: DoubtAnswer,
  savedOn: string,
  sources: FurtherSources,
): Promise<boolean> {
  if (answer.about === "school") {
    const { spelling, school } = answer;
    await exclusively(() =>
      rememberRecords([{ school: { savedOn, spelling, school } }], (record) => "school" in record && record.school.spelling === spelling),
    );
    return true;
  }
  const session = await openSheetMapping({ file: source.file, sheet: source.sheet }, sources);
  const table = session === null ? null : tableAt(session.propose(), source);
  if (table === null) return false;
  await saveMapping(mappingOfAnswer(table, answer, source, savedOn));
  return true;
}
