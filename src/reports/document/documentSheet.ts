import { documentWords } from "../../text/documents/documentWords";
import { composeSheet } from "../layout/composeSheet";
import { footPlaces } from "../layout/footPlaces";
import type { HelperArea, SheetDescription } from "../layout/sheetDescription";
import { skeletonStyles } from "../layout/skeletonStyles";
import { colors, formats, heights, skeletonRows } from "../layout/theme";
import type { ChartModel, ModelCell, SheetModel } from "../sheetModel";
import { documentLines } from "./documentLines";
import type { OfficialDocument } from "./officialDocument";
import { pageParts } from "./officialDocument";

/** Width of one part in characters; twenty of them are as wide as a portrait page at the scale below. */
const partWidth = 4.4;
/** Per cent: the narrow columns take more room than their characters say. */
const scale = 86;

/** What stands above the text on its sheet. */
export interface DocumentLead {
  readonly title: string;
  readonly stamp: string;
  readonly legend: string;
  readonly answer: string;
  readonly notes: readonly string[];
}

/**
 * A document as a sheet: each paragraph is one merged cell over the page, each column of a table a few of its parts. The text is the same
 * as in the .docx, because both are rendered from the same structure.
 */
export function documentSheet(document: OfficialDocument, lead: DocumentLead): SheetModel {
  const lines = documentLines(document.blocks, partWidth);
  const top = skeletonRows.table;
  const heading = { row: skeletonRows.heading - top, column: 0, rows: 1, columns: pageParts, across: true };
  const helper = helperOf(lines.charts);
  const description: SheetDescription = {
    key: document.key,
    ...lead,
    columns: Array.from({ length: pageParts }, (_, part) => ({
      heading: part === 0 ? documentWords.sheetHeading : "",
      width: partWidth,
      look: "text" as const,
      format: formats.text,
    })),
    rows: lines.rows.map((texts): ModelCell[] => texts.map((text) => (text === "" ? null : text))),
    merges: [heading, ...lines.merges],
    ...(helper === null ? {} : { helper }),
    orientation: "Portrait",
    freezeColumns: 0,
  };
  const base = composeSheet(description);
  const end = top + lines.rows.length;
  return {
    ...base,
    styles: [
      ...skeletonStyles(description, footPlaces(description)),
      ...lines.styles.map(({ range, style }) => ({ range: { ...range, row: range.row + top }, style })),
    ],
    rowHeights: [
      ...base.rowHeights
        .map((entry) => (entry.row === skeletonRows.heading ? { ...entry, height: heights.oneLine } : entry))
        .filter(({ row }) => row < top),
      ...heightRuns(lines.heights, top),
      ...base.rowHeights.filter(({ row }) => row >= end),
    ],
    charts: lines.charts.map((chart, index) => chartModel(chart, index, top)),
    freeze: null,
    print: { ...base.print, titleRows: null, scale, pageBreaks: lines.pages.map((row) => row + top) },
  };
}

/** Neighbours of one height are set together. */
function heightRuns(heightOf: readonly number[], top: number): SheetModel["rowHeights"] {
  const runs: { row: number; rows: number; height: number }[] = [];
  heightOf.forEach((height, index) => {
    const last = runs.at(-1);
    if (last?.height === height) last.rows++;
    else runs.push({ row: top + index, rows: 1, height });
  });
  return runs;
}

type PlacedChart = ReturnType<typeof documentLines>["charts"][number];

/** Sources of the charts, two columns each, beside the text. */
function helperOf(charts: readonly PlacedChart[]): HelperArea | null {
  if (charts.length === 0) return null;
  const length = Math.max(...charts.map(({ block }) => block.points.length));
  return {
    headings: charts.flatMap(({ block }) => [block.series, block.unit]),
    rows: Array.from({ length }, (_, row) =>
      charts.flatMap(({ block }): ModelCell[] => [block.points[row]?.label ?? null, block.points[row]?.value ?? null]),
    ),
  };
}

function chartModel({ block, row, rows }: PlacedChart, index: number, top: number): ChartModel {
  const source = (column: number) => ({ row: top, column: pageParts + 1 + 2 * index + column, rows: block.points.length, columns: 1 });
  return {
    type: "ColumnClustered",
    title: block.title,
    alternativeText: block.alternativeText,
    categories: source(0),
    series: [{ name: block.series, values: source(1), fill: colors.accent, valueLabels: { side: "OutsideEnd", format: formats.decimal } }],
    anchor: { row: row + top, column: 0, rows, columns: pageParts },
    valueAxis: { minimum: 0, maximum: block.maximum, majorUnit: 10, title: block.unit },
    categoriesReversed: false,
    legend: false,
  };
}
