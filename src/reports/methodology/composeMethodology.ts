import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { commonWords } from "../../text/sheets/commonWords";
import { legendText } from "../../text/sheets/legendText";
import { methodologyWords as words } from "../../text/sheets/methodologyWords";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import { byDecision } from "../lowPerforming/byDecision";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { contextRows } from "./contextRows";
import { exampleRow } from "./exampleRow";
import { identificationRows } from "./identificationRows";
import { disputedRows, limitRows, sourceRows } from "./ruleRows";

const { general, text } = formats;
const { headings, sections } = words;
/** A little narrower than the page is: the less a print is scaled, the nearer programs agree where a page ends. */
const columns: readonly TableColumn[] = [
  { heading: headings.what, width: 22, look: "text", format: general },
  { heading: headings.rule, width: 32, look: "text", format: general, size: 9 },
  { heading: headings.numbers, width: 28, look: "text", format: text, size: 9 },
  { heading: headings.result, width: 16, look: "status", format: text, size: 9 },
];

/**
 * «Методика»: the rules in words with the parameters of the department, worked through for one school of its own step by step, then
 * sources, limits and what is disputed. Every number of the example is that of the other sheets.
 */
export function composeMethodology(input: ReportInput): SheetModel {
  const { dataset, analysis } = input;
  const school = exampleSchool(analysis.schools);
  const label = school === null ? null : (schoolLabels(dataset.schools).get(school.schoolId) ?? school.schoolId);
  const parts = [
    ...(school === null ? [] : exampleParts(school, input)),
    [sections.sources, sourceRows(input)],
    [sections.limits, limitRows()],
    [sections.disputed, disputedRows(input)],
  ] as const;
  const rows: ModelCell[][] = [];
  const sectionRows: number[] = [];
  for (const [title, own] of parts) {
    if (own.length === 0) continue;
    sectionRows.push(rows.length);
    rows.push([title, null, null, null], ...own);
  }
  return composeSheet({
    key: "methodology",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(label),
    columns,
    rows,
    sectionRows,
    notes: words.notes,
    orientation: "Portrait",
    freezeColumns: 0,
  });
}

/** The first school of «Перечень» with a rating, one with ИСБШ before one without: its example shows every step. */
function exampleSchool(schools: readonly SchoolAnalysis[]): SchoolAnalysis | null {
  const rated = byDecision(schools).filter(({ rating }) => rating !== null);
  return rated.find(({ contextEffect }) => contextEffect !== null) ?? rated[0] ?? null;
}

function exampleParts(school: SchoolAnalysis, input: ReportInput): (readonly [title: string, rows: ModelCell[][]])[] {
  const { period, federal, rating, decision } = identificationRows(school, input);
  const { index, context } = contextRows(school, input);
  return [
    [sections.period, period],
    [sections.federal, federal],
    [sections.rating, rating],
    [sections.decision, decision],
    [sections.index, index],
    [sections.context, context],
    [sections.sensitivity, sensitivityRows(school, input)],
  ];
}

function sensitivityRows({ schoolId }: SchoolAnalysis, { sensitivity, parameters }: ReportInput): ModelCell[][] {
  const own = sensitivity?.find((one) => one.schoolId === schoolId);
  if (!sensitivity || !own)
    return [exampleRow(words.sensitivity.same[0], words.sensitivity.same[1](parameters), words.sensitivity.none, commonWords.notAvailable)];
  const stable = sensitivity.filter(({ dependsOn }) => dependsOn.length === 0).length;
  return [
    exampleRow(
      words.sensitivity.same[0],
      words.sensitivity.same[1](parameters),
      words.sensitivity.sameNumbers(own.variants - own.dependsOn.length, own.variants),
      own.dependsOn.length === 0 ? words.stable : words.depends,
    ),
    exampleRow(
      words.sensitivity.list[0],
      words.sensitivity.list[1](),
      words.sensitivity.listNumbers(stable, sensitivity.length),
      words.sensitivity.share(stable, sensitivity.length),
    ),
  ];
}
