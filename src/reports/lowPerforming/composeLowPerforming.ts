import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { normalProbability } from "../../domain/statistics/normalProbability";
import type { SchoolSensitivity } from "../../domain/sensitivity/schoolSensitivity";
import { contextEffectText } from "../../text/names/contextEffectText";
import { decisionText } from "../../text/names/decisionText";
import { schoolTypeName } from "../../text/names/schoolTypeName";
import { reasonText } from "../../text/prose/reasonText";
import { commonWords } from "../../text/sheets/commonWords";
import { legendText } from "../../text/sheets/legendText";
import { lowPerformingWords as words } from "../../text/sheets/lowPerformingWords";
import { formatRange } from "../../text/typography/formatRange";
import { inputNames } from "../inputs/inputNames";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import { schoolKeys } from "../schoolNames/schoolKeys";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { CellLink, InputRange, ModelCell, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { byDecision } from "./byDecision";
import { decisionInForce } from "./decisionInForce";
import { evidenceLink } from "./evidenceLink";
import { firmList } from "./firmList";
import { firmnessText } from "./firmnessText";
import { keptOverrides } from "./keptOverrides";
import { listCounts } from "./listCounts";
import type { Override } from "./override";
import { overriddenDecision } from "./overriddenDecision";

const { general, text } = formats;
const { headings } = words;
const decisionColumn = 2;
const overrideColumn = 6;
const sourceColumn = 8;

const columns = (schools: number): readonly TableColumn[] => [
  { heading: headings.number, width: 4, look: "centred", format: general },
  { heading: headings.school, width: 23, look: "text", format: text },
  { heading: headings.decision, width: 14, look: "status", format: general },
  { heading: headings.reason, width: 48, look: "text", format: general, size: 9 },
  { heading: headings.place(schools), width: 9.5, look: "centred", format: text },
  { heading: headings.context, width: 20, look: "text", format: general, size: 9 },
  { heading: headings.override, width: 12.5, look: "input", format: text },
  { heading: headings.overrideReason, width: 12.5, look: "input", format: text },
  { heading: headings.source, width: 18.5, look: "link", format: text, size: 8 },
];

/**
 * «Перечень ШНОР»: for each school the decision, its rules with their numbers and how firm it is, the interval of places, the context, the
 * specialist's word and the way to the cell; what would change the decision is told on «Паспорт школы». It leaves the department, so values behind fewer than n_show pupils are hidden.
 */
export function composeLowPerforming(input: ReportInput): SheetModel {
  const { dataset, analysis, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const keys = schoolKeys(dataset.schools);
  const labelOf = ({ schoolId }: SchoolAnalysis): string => labels.get(schoolId) ?? schoolId;
  const schools = byDecision(analysis.schools);
  const { bySchool, orphans } = keptOverrides(input);
  const linkOf = evidenceLink(dataset);
  const sources = schools.map((school) => linkOf(school));
  const closed = new Set(dataset.schools.filter((school) => school.closed).map(({ id }) => id));
  const firm = new Map(input.sensitivity?.map((one) => [one.schoolId, one]));
  const rows = schools.map((school, index): ModelCell[] => [
    index + 1,
    labelOf(school),
    ...judgement(school, closed.has(school.schoolId), firm.get(school.schoolId), input),
    ...typed(bySchool.get(school.schoolId)),
    sources[index]?.words ?? commonWords.notAvailable,
  ]);
  const orphanRows = [...orphans].map(([name, override], index) => orphanRow(schools.length + index + 1, name, override));
  const overridden = schools.map(({ schoolId, decision }) => decisionInForce(decision, bySchool.get(schoolId)));
  const unexplained = [...bySchool.values()].filter((one) => overriddenDecision(one) !== null && one.reason === null).length;
  const differs = schools.some(({ decision }, index) => decision !== overridden[index]);
  return composeSheet({
    key: "lowPerforming",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(
      words.counts(listCounts(schools.map(({ decision }) => decision))),
      differs ? listCounts(overridden) : null,
      unexplained,
      !analysis.clusterCriterionComputed,
    ),
    columns: columns(schools.filter(({ rating }) => rating !== null).length),
    rows: [...rows, ...orphanRows],
    signColumns: [decisionColumn],
    inputs: inputsOf([...schools.map(({ schoolId }) => keys.get(schoolId) ?? schoolId), ...orphans.keys()]),
    links: sources.flatMap((source, row): CellLink[] =>
      source?.target ? [{ row, column: sourceColumn, target: source.target, tip: source.tip }] : [],
    ),
    notes: words.notes(Math.round(100 * (2 * normalProbability(parameters.z) - 1)), parameters.shownPupils, firmList(input.sensitivity)),
    signature: words.signature(parameters.headPosition, parameters.headName),
    orientation: "Landscape",
    freezeColumns: 2,
  });
}

/** Decision, reason, place and context of a school. */
function judgement(
  school: SchoolAnalysis,
  closed: boolean,
  firm: SchoolSensitivity | undefined,
  { analysis, parameters }: ReportInput,
): ModelCell[] {
  const { sign, name } = decisionText(school.decision);
  const { rating, contextEffect, type } = school;
  const place = rating === null ? commonWords.notAvailable : formatRange(String(rating.placeLow), String(rating.placeHigh));
  const context = [
    ...(contextEffect === null ? [] : [contextEffectText(contextEffect)]),
    ...(type === null || type === "stable" ? [] : [schoolTypeName(type)]),
  ];
  const reason = reasonText(
    { school, year: analysis.year, clusterComputed: analysis.clusterCriterionComputed, closed, parameters },
    "table",
  );
  const firmness = closed ? null : firmnessText(school, firm, "table");
  return [
    `${sign} ${name}`,
    [reason, firmness].filter(Boolean).join("\n"),
    rating?.sufficient === false ? `${place} ${words.reference}` : place,
    context.length === 0 ? commonWords.notAvailable : context.join("; "),
  ];
}

function typed(override: Override | undefined): ModelCell[] {
  return [override?.decision ?? null, override?.reason ?? null];
}

/** A specialist's entry about a school that is not in the data any more: it is shown until a person clears it. */
function orphanRow(number: number, name: string, override: Override): ModelCell[] {
  const { sign, name: decision } = decisionText("noData");
  const none = commonWords.notApplicable;
  return [number, name, `${sign} ${decision}`, words.orphan, none, none, ...typed(override), none];
}

function inputsOf(rowKeys: readonly string[]): InputRange[] {
  if (rowKeys.length === 0) return [];
  const range = (column: number) => ({ row: 0, column, rows: rowKeys.length, columns: 1 });
  const options = Object.values(words.overrides);
  return [
    { name: inputNames.overrides, range: range(overrideColumn), rowKeys, columnKeys: ["decision"], validation: { type: "list", options } },
    { name: inputNames.overrideReasons, range: range(overrideColumn + 1), rowKeys, columnKeys: ["reason"] },
  ];
}
