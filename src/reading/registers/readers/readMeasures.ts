import { cellText } from "../../cells/cellText";
import type { DaysSaid, RegisterCells } from "../registerCells";
import { registerCells, yearAround } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { MeasureStatus } from "../readStatus";
import { readStatus } from "../readStatus";
import type { RegisterTable } from "../registerTable";
import { readDate } from "../../dates/readDate";
import { isMissingText } from "../../numbers/isMissingText";

/** «Отметка о выполнении» holds a date, a status, or both: «выполнено 15.03.2025». */
function markOf(cells: RegisterCells, table: RegisterTable): { days: DaysSaid | null; status: MeasureStatus | null } {
  const slot = cells.slot("mark");
  if (slot === undefined) return { days: null, status: null };
  const { value, format } = slot.cell;
  const date = readDate(value, format, table.scope.date1904, yearAround(table));
  const days = date.kind === "date" ? { from: date.from, until: date.until } : null;
  const status = readStatus(value);
  if (days === null && status === null && !isMissingText(cellText(slot.cell)))
    cells.say("registerStatusUnknown", "mark", { text: cellText(slot.cell).slice(0, 80) });
  // A date of something put off or cancelled is no date of completion.
  return { days: status === null || status === "done" ? days : null, status };
}

/**
 * Мероприятия дорожной карты. A term that is a span («март 2025», «2024/2025 уч. год») is its last day, and so is a rough date of completion. Asked
 * with the cell: a measure without a term, one done before it began, a date of completion beside «запланировано».
 */
export function readMeasures(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const title = cells.text("measure") ?? cells.text("expected");
    if (title === null) continue;
    if (row.schools === null) {
      cells.say("rowWithoutSchool", null, { label: title.slice(0, 80) });
      continue;
    }
    const mark = markOf(cells, table);
    const term = cells.days("due");
    const start = cells.days("start");
    const factual = cells.days("done") ?? mark.days;
    const status = cells.status("status") ?? mark.status;
    const done = factual?.until ?? null;
    if (term === null && status !== "cancelled")
      cells.say("measureWithoutTerm", "due", { title: title.slice(0, 80), text: cells.text("due") ?? "" });
    const began = start?.from ?? (term !== null && term.from !== term.until ? term.from : null);
    if (done !== null && began !== null && done < began) cells.say("measureDoneBeforeStart", "done", { done, start: began });
    if (done !== null && (status === "planned" || status === "cancelled"))
      cells.say("measureStatusContradicts", "status", { done, status });
    drafts.push({
      list: "measures",
      schools: row.schools,
      record: {
        direction: cells.text("direction") ?? row.section,
        title,
        due: term?.until ?? null,
        done,
        status,
        document: cells.text("document"),
        source: cells.source,
      },
    });
  }
  return { drafts, findings };
}
