import { roadmapWords as words } from "../../text/sheets/roadmapWords";
import { legendText } from "../../text/sheets/legendText";
import { commonWords } from "../../text/sheets/commonWords";
import { inputNames } from "../inputs/inputNames";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import { workingYear } from "../plan/workingYear";
import type { ReportInput } from "../reportInput";
import type { InputRange, ModelCell, ModelRange, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { measureFields } from "./proposedMeasures";
import type { MeasureTexts } from "./proposedMeasures";
import { roadmapRows } from "./roadmapRows";
import type { MeasureState, Roadmap } from "./roadmapRows";

const { text, general } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.number, width: 4, look: "centred", format: general },
  { heading: headings.school, width: 21, look: "input", format: text },
  { heading: headings.direction, width: 18, look: "input", format: text },
  { heading: headings.measure, width: 48, look: "input", format: text },
  { heading: headings.responsible, width: 15, look: "input", format: text },
  { heading: headings.due, width: 11, look: "input", format: text },
  { heading: headings.indicator, width: 31, look: "input", format: text },
  { heading: headings.state, width: 13, look: "text", format: general, size: 8 },
];
const place = { typed: 1, state: 7, key: columns.length + 1, proposal: columns.length + 2 } as const;

/**
 * «Дорожная карта»: a draft made from the recommendations that the coordinator edits. What was typed, added and removed survives the runs:
 * each row is known by the key in a helper column, so it may be moved, and what the last run proposed is remembered beside it.
 */
export function composeRoadmap(input: ReportInput): SheetModel {
  const roadmap = roadmapRows(input);
  const { rows, excluded } = roadmap;
  const first = excluded.length === 0 ? rows.length : rows.length + 1;
  const cells: ModelCell[][] = [
    ...rows.map(({ texts, state }, index): ModelCell[] => [index + 1, ...textCells(texts), words.states[state]]),
    ...(excluded.length === 0 ? [] : [[words.excluded.section, ...new Array<null>(columns.length - 1).fill(null)]]),
    ...excluded.map(({ texts }): ModelCell[] => [commonWords.notApplicable, ...textCells(texts), words.excluded.out]),
  ];
  const helper = [
    ...rows.map(({ key, proposal }): ModelCell[] => [key, proposal]),
    ...(excluded.length === 0 ? [] : [[null, null]]),
    ...excluded.map(({ key }): ModelCell[] => [key, null]),
  ];
  const range = (row: number, column: number, count: number, width = 1): ModelRange => ({ row, column, rows: count, columns: width });
  const rowKeys = rows.map(({ key }) => key);
  const typed = range(0, place.typed, rows.length, measureFields.length);
  const states = range(first, place.state, excluded.length);
  const inputs: InputRange[] = [
    { name: inputNames.roadmap, range: typed, rowKeys, columnKeys: measureFields, anchor: place.key, open: true },
    {
      name: inputNames.roadmapProposals,
      range: range(0, place.proposal, rows.length),
      rowKeys,
      columnKeys: ["proposal"],
      anchor: place.key,
      open: true,
    },
    ...(excluded.length === 0
      ? []
      : [
          {
            name: inputNames.roadmapExcluded,
            range: states,
            rowKeys: excluded.map(({ key }) => key),
            columnKeys: ["state"],
            anchor: place.key,
            open: true,
            validation: { type: "list" as const, options: [words.excluded.out, words.excluded.back] },
          },
        ]),
  ];
  return composeSheet({
    key: "roadmap",
    title: words.title(workingYear(input)),
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(counts(roadmap)),
    columns,
    rows: cells,
    sectionRows: excluded.length === 0 ? [] : [rows.length],
    helper: { headings: [words.helper.key, words.helper.proposal], rows: helper },
    inputs,
    inputLooks: [typed, ...(excluded.length === 0 ? [] : [states])],
    notes: words.notes,
    orientation: "Landscape",
    freezeColumns: 2,
  });
}

/** The cells of a measure in the order of the columns; what a person left empty stays empty. */
function textCells(texts: MeasureTexts): ModelCell[] {
  return measureFields.map((field) => (texts[field] === "" ? null : texts[field]));
}

function counts({ rows, excluded }: Roadmap) {
  const filled = rows.filter(({ state }) => state !== "empty");
  const count = (state: MeasureState): number => filled.filter((row) => row.state === state).length;
  return {
    measures: filled.length,
    schools: new Set(filled.map(({ texts }) => texts.school).filter((school) => school !== "" && school !== words.district)).size,
    edited: count("edited"),
    added: count("added"),
    excluded: excluded.length,
    groundless: count("groundless"),
  };
}
