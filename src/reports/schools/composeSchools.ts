import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { School, SchoolLevel } from "../../domain/assessment/school";
import { definedNames } from "../../text/names/definedNames";
import { comparisonLabel } from "../../text/names/comparisonLabel";
import { levelName } from "../../text/names/levelName";
import { commonWords } from "../../text/sheets/commonWords";
import { legendText } from "../../text/sheets/legendText";
import { schoolsWords as words } from "../../text/sheets/schoolsWords";
import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import { schoolKeys } from "../schoolNames/schoolKeys";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { spellingRows } from "./spellingRows";

const { general, text } = formats;
const columns: readonly TableColumn[] = [
  { heading: words.headings.number, width: 4, look: "centred", format: general },
  { heading: words.headings.school, width: 26.5, look: "text", format: text },
  { heading: words.headings.level, width: 8, look: "centred", format: general },
  { heading: words.headings.comparison, width: 14, look: "text", format: general },
  { heading: words.headings.enrolment, width: 7.5, look: "number", format: formats.thousands },
  { heading: words.headings.code, width: 8, look: "centred", format: text },
  { heading: words.headings.login, width: 11.5, look: "centred", format: text },
  { heading: words.headings.name, width: 26, look: "text", format: text, size: 9 },
  { heading: words.headings.spellings, width: 30, look: "text", format: general, size: 8 },
  { heading: words.headings.same, width: 14.5, look: "input", format: text },
  { heading: words.headings.cluster, width: 12, look: "input", format: text },
];
const clusterColumn = columns.length - 1;
const inputColumn = clusterColumn - 1;
/** What tells with whom a school is compared, besides its level and size: for formulas over this table. */
const helperHeadings: readonly string[] = [words.helper.closed, words.helper.settlement];
const levels: readonly SchoolLevel[] = ["primary", "basic", "secondary"];

/** «Школы»: every school once, with all its spellings, and the decisions of people about names. */
export function composeSchools(input: ReportInput): SheetModel {
  const { dataset, analysis, kept } = input;
  const labels = schoolLabels(dataset.schools);
  const analysed = new Map(analysis.schools.map((one) => [one.schoolId, one]));
  const keys = schoolKeys(dataset.schools);
  const keyOf = ({ id, name }: School): string => keys.get(id) ?? name;
  const schoolRows = dataset.schools.map((school, index): ModelCell[] => [
    index + 1,
    labels.get(school.id) ?? school.shortName,
    ...description(school, analysed.get(school.id), input.parameters.clusterBySize),
    school.name,
    school.aliases.length === 0 ? words.onlyName : school.aliases.join("; "),
    keptText(kept, inputNames.schoolNames, keyOf(school), "school"),
    dataset.clusters?.get(school.id) ?? null,
  ]);
  const names = dataset.schools.map(keyOf);
  const questions = spellingRows(input, new Set(names));
  const dash = commonWords.notApplicable;
  const questionRows = questions.map(({ spelling, reason, school }, index): ModelCell[] => [
    dataset.schools.length + index + 1,
    spelling,
    dash,
    dash,
    dash,
    dash,
    dash,
    dash,
    reason,
    school,
    dash,
  ]);
  const section = questions.length > 0 ? [[words.questions, ...columns.slice(1).map(() => null)]] : [];
  const rows = [...schoolRows, ...section, ...questionRows];
  return composeSheet({
    key: "schools",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(
      levels.map((level) => [levelName(level), analysis.schools.filter((one) => one.level === level).length]),
      dataset.schools.length,
      questions.filter(({ school }) => school === null).length,
    ),
    columns,
    rows,
    sectionRows: section.length > 0 ? [schoolRows.length] : [],
    inputs:
      rows.length === 0
        ? []
        : [
            {
              name: inputNames.schoolNames,
              range: { row: 0, column: inputColumn, rows: rows.length, columns: 1 },
              rowKeys: [...names, ...(section.length > 0 ? ["section:questions"] : []), ...questions.map(({ spelling }) => spelling)],
              columnKeys: ["school"],
            },
            ...(schoolRows.length === 0
              ? []
              : [
                  {
                    name: inputNames.clusters,
                    range: { row: 0, column: clusterColumn, rows: schoolRows.length, columns: 1 },
                    rowKeys: names,
                    columnKeys: ["cluster"],
                  },
                ]),
          ],
    inputLooks: [
      { row: 0, column: inputColumn, rows: schoolRows.length, columns: 2 },
      { row: schoolRows.length + 1, column: inputColumn, rows: questionRows.length, columns: 1 },
    ].filter(({ rows: count }) => count > 0),
    names: [
      {
        name: definedNames.schools,
        range: { row: 0, column: 0, rows: schoolRows.length + 1, columns: columns.length + 1 + helperHeadings.length },
      },
    ],
    helper: { headings: helperHeadings, rows: dataset.schools.map((school) => helperRow(school)) },
    notes: words.notes,
    orientation: "Landscape",
    freezeColumns: 2,
  });
}

function helperRow({ closed, settlement }: School): ModelCell[] {
  return [closed ? words.yes : words.no, settlement ?? commonWords.notApplicable];
}

/** Level, comparison set, enrolment, code and login. */
function description({ closed, code, login }: School, analysis: SchoolAnalysis | undefined, bySize: boolean): ModelCell[] {
  const { notAvailable } = commonWords;
  const comparison = analysis?.comparison ?? null;
  return [
    analysis?.level ? levelName(analysis.level) : notAvailable,
    closed ? words.closed : comparison === null ? words.none : comparisonLabel(comparison, bySize),
    analysis?.enrolment ?? notAvailable,
    code ?? notAvailable,
    login ?? notAvailable,
  ];
}
