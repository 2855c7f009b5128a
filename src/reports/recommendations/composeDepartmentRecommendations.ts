import { legendText } from "../../text/sheets/legendText";
import { recommendationsWords as words } from "../../text/sheets/recommendationsWords";
import { composeSheet } from "../layout/composeSheet";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { recommendationOrder } from "./recommendationOrder";
import { recommendationColumns, recommendationRow, significanceColumn } from "./recommendationRow";
import { supportCycle } from "./supportCycle";

const { sections, wholeDistrict } = words.department;

/** «Рекомендации МОУО»: what the department can do for the district as a whole, then for each school that needs its help. */
export function composeDepartmentRecommendations(input: ReportInput): SheetModel {
  const { dataset, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const ofDistrict = supportCycle(input).recommendations.filter(({ schoolId }) => schoolId === null);
  const ofSchools = recommendationOrder(input).filter(({ addressee }) => addressee === "department");
  const rows: ModelCell[][] = [];
  const sectionRows: number[] = [];
  let number = 0;
  for (const [heading, given] of [
    [sections.district, ofDistrict],
    [sections.schools, ofSchools],
  ] as const) {
    if (given.length === 0) continue;
    sectionRows.push(rows.length);
    rows.push([heading, ...recommendationColumns.slice(1).map(() => null)]);
    for (const one of given) {
      const school = one.schoolId === null ? wholeDistrict : (labels.get(one.schoolId) ?? one.schoolId);
      rows.push(recommendationRow(one, { number: ++number, school }, labels, input));
    }
  }
  return composeSheet({
    key: "departmentRecommendations",
    title: words.department.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.department.answer(ofDistrict.length, ofSchools.length, new Set(ofSchools.map(({ schoolId }) => schoolId)).size),
    columns: recommendationColumns,
    rows,
    sectionRows,
    signColumns: [significanceColumn],
    notes: words.department.notes(parameters.recommendationShared, parameters.shownPupils),
    orientation: "Landscape",
    freezeColumns: 2,
  });
}
