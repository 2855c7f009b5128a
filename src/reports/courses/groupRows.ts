import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import { commonWords } from "../../text/sheets/commonWords";
import { coursesWords as words } from "../../text/sheets/coursesWords";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";
import type { CourseFigures } from "./courseFigures";

/** A row for each group of the plan; one row of words where there is none. */
export function groupRows({ groups, teachers, diagnosticsKept }: CourseFigures, input: ReportInput): ModelCell[][] {
  const none = commonWords.notApplicable;
  if (groups.length === 0) {
    return [[none, diagnosticsKept ? words.noGroups(input.parameters.courseGroup) : words.noDiagnostics, none, none, none, none, none]];
  }
  const labels = schoolLabels(input.dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const { decisions } = supportCycle(input);
  const needs = new Map(teachers.map(({ teacher, need }) => [teacher, need] as const));
  return groups.map(({ subject, topic, members, when, leaders }, index) => {
    const schools = [...new Set(members.map(({ schoolId }) => schoolId))];
    const count = (term: "diagnostics" | "absence" | "experience" | "skills"): number =>
      [...needs].filter(([teacher, need]) => members.includes(teacher) && (need?.[term] ?? 0) > 0).length;
    return [
      index + 1,
      words.group(subject, topic),
      words.members(members.length, schools.length, schools.filter((id) => isLowPerforming(decisions.get(id) ?? "noData")).length),
      words.quarter(when),
      words.leaders(leaders.map(labelOf)),
      schools.map(labelOf).join(", "),
      words.reasons({
        diagnostics: count("diagnostics"),
        absence: count("absence"),
        experience: count("experience"),
        skills: count("skills"),
      }),
    ];
  });
}
