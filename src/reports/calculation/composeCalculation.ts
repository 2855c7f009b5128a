import { byRating } from "../../domain/rating/byRating";
import { decisionText } from "../../text/names/decisionText";
import { calculationWords as words } from "../../text/sheets/calculationWords";
import { legendText } from "../../text/sheets/legendText";
import { composeSheet } from "../layout/composeSheet";
import { rangeAddress } from "../layout/rangeAddress";
import type { TableColumn } from "../layout/sheetDescription";
import { formats, skeletonRows } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell, ModelRange, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { answerFormula, changeFormula, shownFormula, spilledFormulas } from "./formulas";
import { sourceStates } from "./sourceStates";

const { general, decimal, whole } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.school, width: 27, look: "text", format: formats.text },
  { heading: headings.rating, width: 8, look: "leadNumber", format: decimal },
  { heading: headings.low, width: 8, look: "faintNumber", format: decimal },
  { heading: headings.high, width: 8, look: "faintNumber", format: decimal },
  { heading: headings.place, width: 7, look: "number", format: whole },
  { heading: headings.placeLow, width: 7, look: "faintNumber", format: whole },
  { heading: headings.placeHigh, width: 7, look: "faintNumber", format: whole },
  { heading: headings.socialIndex, width: 7.5, look: "leadNumber", format: decimal },
  { heading: headings.level, width: 9, look: "centred", format: general },
  { heading: headings.conditions, width: 9, look: "centred", format: general },
  { heading: headings.stability, width: 11, look: "centred", format: general },
  { heading: headings.decision, width: 16, look: "status", format: general },
  { heading: headings.federal, width: 13, look: "centred", format: general },
  { heading: headings.cluster, width: 11, look: "centred", format: general },
  { heading: headings.changed, width: 13.5, look: "text", format: general, size: 9 },
];
/** Columns at which the parts of the table begin that one formula fills each, up to the next. */
const at = { school: 0, rating: 1, socialIndex: 7, flag: 11, changed: 14 } as const;
/** Right of the print area: the formulas with what they spill, in the order of the table's columns, then the report's own figures. */
const liveStart = columns.length + 1;
const liveColumns = columns.slice(at.rating, at.changed);
const thenStart = liveStart + liveColumns.length;
const thenHeadings = Object.values(words.helper);

/**
 * «Расчёт»: rating, ИСБШ and decisions as live formulas over «Данные», «Школы» and «Параметры», three of them, each filling its part of
 * the helper block: so a recalculation calls a function three times and not once a school. The printed cells refer to that block:
 * a program that does not know the functions (or has not loaded the add-in) keeps their last values, while it would show #ИМЯ? in
 * cells that a formula spills into. The schools stand in the order of «Рейтинг» at the time of the report and keep their rows, so that one
 * sees what a change does. Beside each decision stands whether it is the report's.
 */
export function composeCalculation(input: ReportInput): SheetModel {
  const { dataset, analysis } = input;
  const labels = schoolLabels(dataset.schools);
  const schools = byRating(analysis.schools).map(({ schoolId, decision }) => ({
    label: labels.get(schoolId) ?? schoolId,
    decision: decisionText(decision).name,
  }));
  if (schools.length === 0) throw new Error("«Расчёт» needs at least one school");
  const inTable = (column: number): ModelRange => ({ row: skeletonRows.table, column, rows: schools.length, columns: 1 });
  const names = inTable(at.school);
  const states = sourceStates(input.sheetFingerprints ?? [], skeletonRows.table, thenStart + 1);
  const live = (column: number) => liveStart + column - at.rating;
  const rows = schools.map(({ label }, index): ModelCell[] => {
    const row = skeletonRows.table + index;
    return [label, ...liveColumns.map((_, i) => shownFormula(row, liveStart + i)), changeFormula(row, live(at.flag), thenStart)];
  });
  const helperRows = Array.from({ length: Math.max(schools.length, states.rows.length) }, (_, index): ModelCell[] => [
    ...liveColumns.map(() => null),
    schools[index]?.decision ?? null,
    ...(states.rows[index] ?? [null, null, null, null]),
  ]);
  const first = helperRows[0] ?? [];
  first[live(at.rating) - liveStart] = spilledFormulas.rating(names);
  first[live(at.socialIndex) - liveStart] = spilledFormulas.socialIndex(names);
  first[live(at.flag) - liveStart] = spilledFormulas.flag(names);
  return composeSheet({
    key: "calculation",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: answerFormula({
      ratings: inTable(live(at.rating)),
      decisions: inTable(live(at.flag)),
      changes: inTable(at.changed),
      states: states.range,
    }),
    columns,
    rows,
    signColumns: [at.changed],
    helper: { headings: [...liveColumns.map(({ heading }) => heading.replace("\n", " ")), ...thenHeadings], rows: helperRows },
    notes: words.notes(rangeAddress({ row: skeletonRows.table, column: liveStart, rows: 1, columns: 1 }).replaceAll("$", "")),
    orientation: "Landscape",
    freezeColumns: 1,
  });
}
