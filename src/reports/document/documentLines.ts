import { headingStyle } from "../layout/headingStyle";
import { linesHeight } from "../layout/linesHeight";
import { colors, heights, sizes } from "../layout/theme";
import { wrappedLines } from "../layout/wrappedLines";
import type { MergedRange, ModelRange, RangeStyle, StyledRange } from "../sheetModel";
import type { DocumentBlock, DocumentChart, DocumentTable, ParagraphLook } from "./officialDocument";
import { pageParts } from "./officialDocument";

/** A document laid out in rows of `pageParts` cells; rows count from 0. */
export interface DocumentLines {
  readonly rows: readonly (readonly string[])[];
  readonly heights: readonly number[];
  readonly merges: readonly MergedRange[];
  readonly styles: readonly StyledRange[];
  readonly charts: readonly { readonly block: DocumentChart; readonly row: number; readonly rows: number }[];
  /** Rows that begin a page. */
  readonly pages: readonly number[];
}

const looks: Readonly<Record<ParagraphLook, RangeStyle>> = {
  body: {},
  item: {},
  centre: { horizontal: "Center" },
  title: { horizontal: "Center", bold: true, size: sizes.section },
  heading: { bold: true, color: colors.accent, size: sizes.section },
  right: { horizontal: "Right" },
  note: { size: sizes.helper },
};
/** Rows of 15 points that a chart takes. */
const chartRows = 14;
const rule = { style: "Continuous", weight: "Thin", color: colors.line } as const;

/** Lays the blocks of a document out in rows. A paragraph is one merged row; runs of paragraphs share one merge and, where they look alike, one style. */
export function documentLines(blocks: readonly DocumentBlock[], partWidth: number): DocumentLines {
  const rows: string[][] = [];
  const rowHeights: number[] = [];
  const merges: MergedRange[] = [];
  const styles: StyledRange[] = [];
  const charts: { block: DocumentChart; row: number; rows: number }[] = [];
  const pages: number[] = [];
  const put = (cells: readonly string[], height: number): void => {
    rows.push([...cells, ...new Array<string>(pageParts - cells.length).fill("")]);
    rowHeights.push(height);
  };
  /** Characters that fit into so many parts: the padding between the columns is room too. */
  const widthOf = (parts: number): number => parts * partWidth + (parts - 1) * 0.7;
  const whole = (row: number, count: number): ModelRange => ({ row, column: 0, rows: count, columns: pageParts });

  for (const block of blocks) {
    const row = rows.length;
    switch (block.kind) {
      case "newPage":
        pages.push(row);
        break;
      case "paragraph": {
        const style = looks[block.look];
        const { size = sizes.text, bold = false } = style;
        put([block.text], linesHeight(wrappedLines(block.text, { width: widthOf(pageParts), size, bold })) + paragraphGap);
        mergeOn(merges, whole(row, 1));
        if (Object.keys(style).length > 0) styleOn(styles, whole(row, 1), style);
        break;
      }
      case "chart":
        for (let line = 0; line < chartRows; line++) put([], heights.chart);
        charts.push({ block, row, rows: chartRows - 1 });
        break;
      case "table":
        putTable(block, widthOf, put);
        merges.push(...columnRanges(block, row).flatMap((range) => (range.columns > 1 ? [{ ...range, across: true }] : [])));
        styles.push(
          {
            range: whole(row, block.rows.length + 1),
            style: { size: sizes.small, vertical: "Center", borderBottom: rule, borderInside: rule },
          },
          ...columnRanges(block, row).flatMap((range, column) =>
            block.columns[column]?.centred === true ? [{ range, style: { horizontal: "Center" as const } }] : [],
          ),
          ...(block.sections ?? []).map((section) => ({
            range: whole(row + 1 + section, 1),
            style: { bold: true, color: colors.accent, wrap: false },
          })),
          { range: whole(row, 1), style: headingStyle },
        );
        put([], heights.gap);
        break;
    }
  }
  const base = { wrap: true, horizontal: "Left", vertical: "Top", color: colors.ink } as const;
  return {
    rows,
    heights: rowHeights,
    merges,
    styles: rows.length === 0 ? [] : [{ range: whole(0, rows.length), style: base }, ...styles],
    charts,
    pages,
  };
}

/** Points between paragraphs. */
const paragraphGap = 2;

function putTable(
  { columns, rows }: DocumentTable,
  widthOf: (parts: number) => number,
  put: (cells: readonly string[], height: number) => void,
): void {
  const spread = (texts: readonly string[]): string[] =>
    columns.flatMap(({ parts }, column) => [texts[column] ?? "", ...new Array<string>(parts - 1).fill("")]);
  const height = (texts: readonly string[], bold: boolean): number =>
    tableHeight(
      Math.max(
        ...columns.map(({ parts }, column) => wrappedLines(texts[column] ?? "", { width: widthOf(parts), size: sizes.small, bold })),
      ),
    );
  const headings = columns.map(({ heading }) => heading);
  put(spread(headings), height(headings, true));
  for (const texts of rows) {
    if (texts.length !== columns.length) throw new RangeError(`documentLines: ${texts.length} texts in ${columns.length} columns`);
    put(spread(texts), height(texts, false));
  }
}

/** Tables of a document are set close: a line of 9 points is 12 high in Excel and 11 in print. */
function tableHeight(lines: number): number {
  return Math.min(heights.most, Math.round((lines * 11.7 + 3) * 2) / 2);
}

/** The range of each column of a table, its heading among it. */
function columnRanges({ columns, rows }: DocumentTable, row: number): ModelRange[] {
  const total = columns.reduce((sum, { parts }) => sum + parts, 0);
  if (total !== pageParts) throw new RangeError(`documentLines: columns of ${total} parts on a page of ${pageParts}`);
  let start = 0;
  return columns.map(({ parts }) => {
    const range = { row, column: start, rows: rows.length + 1, columns: parts };
    start += parts;
    return range;
  });
}

/** Neighbouring paragraphs are merged in one call. */
function mergeOn(merges: MergedRange[], range: ModelRange): void {
  const last = merges.at(-1);
  if (last !== undefined && last.column === 0 && last.columns === pageParts && last.row + last.rows === range.row) {
    merges[merges.length - 1] = { ...last, rows: last.rows + range.rows };
  } else merges.push({ ...range, across: true });
}

function styleOn(styles: StyledRange[], range: ModelRange, style: RangeStyle): void {
  const last = styles.at(-1);
  if (last?.style === style && last.range.row + last.range.rows === range.row) {
    styles[styles.length - 1] = { range: { ...last.range, rows: last.range.rows + range.rows }, style };
  } else styles.push({ range, style });
}
