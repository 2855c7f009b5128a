import { legendText } from "../../text/sheets/legendText";
import { recommendationsWords as words } from "../../text/sheets/recommendationsWords";
import { composeSheet } from "../layout/composeSheet";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { recommendationOrder } from "./recommendationOrder";
import { recommendationColumns, recommendationRow, significanceColumn } from "./recommendationRow";

/** «Рекомендации школам»: for each school with a risk, a type or a partner what it and its partner can do, by when, with the number behind it. */
export function composeSchoolRecommendations(input: ReportInput): SheetModel {
  const { dataset, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const given = recommendationOrder(input).filter(({ addressee }) => addressee !== "department");
  const rows = given.map((one, index) => {
    const school = one.schoolId ?? "";
    return recommendationRow(one, { number: index + 1, school: labels.get(school) ?? school }, labels, input);
  });
  const partners = given.filter(({ addressee }) => addressee === "partner").length;
  return composeSheet({
    key: "schoolRecommendations",
    title: words.schools.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.schools.answer(rows.length, new Set(given.map(({ schoolId }) => schoolId)).size, partners),
    columns: recommendationColumns,
    rows,
    signColumns: [significanceColumn],
    notes: words.schools.notes(parameters.riskPriorities, parameters.shownPupils),
    orientation: "Landscape",
    freezeColumns: 2,
  });
}
