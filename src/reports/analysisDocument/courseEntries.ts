import { subjectName } from "../../text/names/subjectName";
import type { CourseFigures } from "../courses/courseFigures";

/** `courses` of the JSON: the same groups and coverage as «План ПК», as counts by school; no teacher's name leaves the workbook. */
export function courseEntries({
  year,
  diagnosticsKept,
  coursesKept,
  teachers,
  groups,
  alone,
  coverage,
}: CourseFigures): Record<string, unknown> {
  return {
    year,
    diagnosticsKept,
    coursesKept,
    teachers: teachers.length,
    unknown: teachers.filter(({ need }) => need === null).length,
    alone: alone.length,
    groups: groups.map(({ subject, topic, members, when, leaders }) => ({
      subject: subjectName(subject),
      topic,
      quarter: when,
      teachers: members.length,
      schools: [...new Set(members.map(({ schoolId }) => schoolId))].map((school) => ({
        school,
        teachers: members.filter(({ schoolId }) => schoolId === school).length,
      })),
      leaders,
    })),
    coverage: coverage.map(({ schoolId, weak, diagnosed, planned, taken }) => ({
      school: schoolId,
      weakSubjects: weak.map(subjectName),
      diagnosed: diagnosed === 0 ? null : diagnosed,
      planned: diagnosed === 0 ? null : planned,
      taken,
    })),
  };
}
