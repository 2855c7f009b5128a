import type { CourseRecord } from "../../../domain/support/supportRecords";
import { findSubject } from "../../context/findSubject";
import { headingKey } from "../../vocabulary/headingKey";
import { lookUp } from "../../vocabulary/lookUp";
import { vocabulary } from "../../vocabulary/vocabulary";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

const posts = vocabulary<NonNullable<CourseRecord["role"]>>([
  {
    means: "head",
    terms: ["директор*", "заместител*", "зам", "завуч*", "руководител*", "заведующ*", "управленч*"],
    unless: ["классн* руководител*"],
  },
  {
    means: "teacher",
    terms: [
      "учител*",
      "педагог*",
      "преподавател*",
      "воспитател*",
      "классн* руководител*",
      "логопед*",
      "дефектолог*",
      "психолог*",
      "тьютор*",
    ],
  },
]);

/**
 * Courses of heads and teachers, one row a person. The name stays in this list alone. The year is that in which the course ended, or is to
 * end; a course is done by its status, else by its document; without both it is not known.
 */
export function readCourses(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const teacher = cells.text("teacher");
    const topic = cells.text("topic");
    const days = cells.days("date");
    const document = cells.text("document");
    if (teacher === null && topic === null && days === null && document === null) continue;
    if (row.schools === null) {
      // The label may be a name: it is not repeated.
      cells.say("rowWithoutSchool", null, { label: "" });
      continue;
    }
    const status = cells.status("status");
    const post = cells.text("post");
    drafts.push({
      list: "courses",
      schools: row.schools,
      record: {
        teacher,
        role: post === null ? null : lookUp(posts, headingKey(post)),
        subject: cells.subject("subject") ?? (post === null ? null : findSubject(headingKey(post))),
        topic,
        year: days === null ? cells.year() : Number(days.until.slice(0, 4)),
        done: status === null ? (document === null ? null : true) : status === "done",
        document,
        source: cells.source,
      },
    });
  }
  return { drafts, findings };
}
