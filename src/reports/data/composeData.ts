import { dataWords as words } from "../../text/sheets/dataWords";
import { legendText } from "../../text/sheets/legendText";
import { definedNames } from "../../text/names/definedNames";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import type { DataRow } from "./dataRow";
import { dataRows } from "./dataRows";

const { general, text, whole, decimal } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.school, width: 24, look: "text", format: text, size: 9 },
  { heading: headings.year, width: 5.5, look: "centred", format: whole },
  { heading: headings.kind, width: 10.5, look: "text", format: general, size: 9 },
  { heading: headings.subject, width: 28, look: "text", format: text, size: 8 },
  { heading: headings.grade, width: 5.5, look: "centred", format: whole },
  { heading: headings.n, width: 9, look: "number", format: whole },
  { heading: headings.mark2, width: 4.5, look: "number", format: whole },
  { heading: headings.mark3, width: 4.5, look: "number", format: whole },
  { heading: headings.mark4, width: 4.5, look: "number", format: whole },
  { heading: headings.mark5, width: 4.5, look: "number", format: whole },
  { heading: headings.low, width: 8.5, look: "number", format: whole },
  { heading: headings.share, width: 7, look: "number", format: decimal },
  { heading: headings.mean, width: 7, look: "number", format: formats.twoDecimals },
  { heading: headings.scale, width: 7, look: "centred", format: formats.text, size: 9 },
  { heading: headings.index, width: 7, look: "number", format: decimal },
  { heading: headings.source, width: 25, look: "link", format: general, size: 8 },
];

const kindColumn = 2;

/** «Данные»: one flat table to filter, every number with the cell it was read from. */
export function composeData(input: ReportInput): SheetModel {
  const { dataset } = input;
  const rows = dataRows(dataset);
  return composeSheet({
    key: "data",
    title: words.title,
    stamp: stamp(input, [...new Set(rows.map(({ year }) => year))]),
    legend: legendText(words.legend),
    answer: words.answer(dataset.facts.length, dataset.context.length, dataset.staff.length, dataset.olympiads.length),
    columns,
    rows: rows.map(({ cells }) => cells),
    names: [{ name: definedNames.data, range: { row: 0, column: 0, rows: rows.length + 1, columns: columns.length - 1 } }],
    heightBlocks: blocksBySchool(rows),
    notes: words.notes,
    orientation: "Landscape",
    freezeColumns: 1,
    autoFilter: true,
    dense: true,
  });
}

/**
 * Rows of one school share a height, its results, passports, staff and olympiads each apart, because their names differ in length: the number
 * of heights grows with the schools and not with the rows.
 */
function blocksBySchool(rows: readonly DataRow[]): number[] {
  const others = new Set<unknown>(Object.values(words.kinds));
  const counts = new Map<string, number>();
  for (const { schoolId, cells } of rows) {
    const block = `${schoolId}|${others.has(cells[kindColumn]) ? String(cells[kindColumn]) : "results"}`;
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  return [...counts.values()];
}
