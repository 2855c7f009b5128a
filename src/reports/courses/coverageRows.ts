import { commonWords } from "../../text/sheets/commonWords";
import { coursesWords } from "../../text/sheets/coursesWords";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";
import type { CourseFigures, SchoolCoverage } from "./courseFigures";

const { coverage: words } = coursesWords;

/** A row for each school on the list: where it needs help, what was taken, what is planned; also where nobody filled a register. */
export function coverageRows({ coverage, leaders }: CourseFigures, { dataset, parameters }: ReportInput): ModelCell[][] {
  const none = commonWords.notApplicable;
  if (coverage.length === 0) return [[none, words.none, none, none, none, none, none]];
  const labels = schoolLabels(dataset.schools);
  return coverage.map((school, index) => {
    const state = stateOf(school);
    const [subject] = school.weak;
    const helpers = subject === undefined ? [] : leaders[subject].map((id) => labels.get(id) ?? id);
    return [
      index + 1,
      labels.get(school.schoolId) ?? school.schoolId,
      words.states[state],
      words.weak(school.weak),
      words.taken(school.taken, parameters.courseYears),
      words.planned(school.planned, school.diagnosed),
      words.advice(state, helpers),
    ];
  });
}

function stateOf({ diagnosed, planned }: SchoolCoverage): "covered" | "partly" | "unknown" {
  if (diagnosed === 0) return "unknown";
  return planned > 0 ? "covered" : "partly";
}
