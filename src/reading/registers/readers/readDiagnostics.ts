import type { TeacherSubject } from "../../../domain/courses/teacherSubject";
import { cellText } from "../../cells/cellText";
import { findYear } from "../../context/findYear";
import { headingKey } from "../../vocabulary/headingKey";
import { lookUp } from "../../vocabulary/lookUp";
import { vocabulary } from "../../vocabulary/vocabulary";
import type { RegisterCells } from "../registerCells";
import { columnOf, registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

const categories = vocabulary<NonNullable<TeacherSubject["category"]>>([
  { means: "none", terms: ["без*", "нет", "не имеет", "не аттест*", "соответств*", "сзд", "отсутств*"] },
  { means: "highest", terms: ["высш*", "вкк"] },
  { means: "first", terms: ["перв*", "1", "i", "1 кк"] },
]);

/** Results of a column stand as 45, «45 %» or 0,45: decided by the column, as method §1 demands, never by the cell. */
function scaleOf(table: RegisterTable): number {
  const column = columnOf(table, "result");
  if (column === undefined) return 1;
  const values = table.rows.flatMap((row) => {
    const read = registerCells(table, row, []).numberIn(column, "share");
    return read === null || read.percent ? [] : [read.value];
  });
  return values.length > 0 && values.every((value) => value <= 1) ? 100 : 1;
}

/** «нет», «не проходил» = none; a year or a date gives its year; a blank cell says nothing. */
function lastCourseOf(cells: RegisterCells): TeacherSubject["lastCourse"] {
  const slot = cells.slot("lastCourse");
  if (slot === undefined) return null;
  const text = cellText(slot.cell);
  if (/^(?:нет|не проход|не был|отсутств|никогда)/iu.test(text)) return "none";
  if (cells.text("lastCourse") === null) return null;
  const year = findYear(text);
  if (year !== null) return year.kind === "school" ? year.year + 1 : year.year;
  const days = cells.days("lastCourse");
  return days === null ? null : Number(days.until.slice(0, 4));
}

/**
 * Diagnostics of teachers' competences, one row a teacher and subject; per cent of the greatest result. A teacher is told by name, code or number:
 * it stands in this list alone. A subject is needed: a row without one is asked about.
 */
export function readDiagnostics(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  const scale = scaleOf(table);
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const result = cells.number("result", "share");
    const maximum = cells.number("maximum");
    const subject = cells.subject("subject") ?? table.context.subject;
    const teacher = cells.text("teacher") ?? cells.text("ordinal");
    const topic = cells.text("topic");
    const categorySlot = cells.slot("category");
    const category = categorySlot === undefined ? null : lookUp(categories, headingKey(cellText(categorySlot.cell)));
    const service = cells.number("service");
    const lastCourse = lastCourseOf(cells);
    if (result === null && topic === null && lastCourse === null && category === null && service === null) continue;
    if (row.schools === null) {
      cells.say("rowWithoutSchool", null, { label: "" });
      continue;
    }
    if (subject === null) {
      cells.say("subjectUnknown", "subject", { kind: table.form.kind });
      continue;
    }
    const percent = result === null ? null : maximum === null ? result * scale : maximum > 0 ? (100 * result) / maximum : null;
    if (percent !== null && percent > 100) cells.say("registerShareImpossible", "result", { value: percent, role: "result" });
    drafts.push({
      list: "diagnostics",
      schools: row.schools,
      record: {
        teacher: teacher ?? String((row.line.slots[0]?.cell.row ?? 0) + 1),
        subject,
        diagnostics: percent === null || percent > 100 ? null : percent,
        topic,
        lastCourse,
        category,
        service,
        source: cells.source,
        year: cells.year(),
      },
    });
  }
  return { drafts, findings };
}
