import { subjectName } from "../../text/names/subjectName";
import { courseReasons } from "../../text/prose/courseReasons";
import { coursesWords } from "../../text/sheets/coursesWords";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";
import type { CourseFigures, TeacherNeed } from "./courseFigures";

const { teachers: words } = coursesWords;

/** A row for each teacher × subject in the order of the register. */
export function teacherRows({ teachers, groups, alone }: CourseFigures, { dataset, parameters }: ReportInput): ModelCell[][] {
  const labels = schoolLabels(dataset.schools);
  const bounds = { diagnostics: parameters.courseDiagnostics, years: parameters.courseYears, service: parameters.courseService };
  const offered = ({ teacher, need }: TeacherNeed): string => {
    const group = groups.findIndex(({ members }) => members.includes(teacher));
    if (group >= 0) return words.inGroup(group + 1);
    if (need === null) return words.unknown;
    return alone.includes(teacher) ? words.alone : words.notNeeded;
  };
  return teachers.map((one, index) => {
    const { teacher, need } = one;
    const reasons = need === null ? [] : courseReasons(need, teacher, bounds);
    return [
      index + 1,
      teacher.teacher,
      offered(one),
      labels.get(teacher.schoolId) ?? teacher.schoolId,
      subjectName(teacher.subject),
      reasons.length === 0 ? words.nothingKnown : reasons.join("; "),
      teacher.topic === null ? words.noTopic : words.topic(teacher.topic),
    ];
  });
}
