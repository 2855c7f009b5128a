import { headingStyle } from "../layout/headingStyle";
import { linesHeight } from "../layout/linesHeight";
import { colors, sizes } from "../layout/theme";
import { wrappedLines } from "../layout/wrappedLines";
import type { ModelCell, RangeStyle, StyledRange } from "../sheetModel";
import type { PageBlock } from "./pageBlock";
import { mergedAcross } from "./mergedAcross";
import { pageColumns } from "./pageBlock";
import { pageRow } from "./pageRow";
import { styled } from "./styled";
import { widthOver } from "./widthOver";

/** A column of a table of the page: over how many columns of the page it stands. */
export interface PageColumn {
  readonly heading: string;
  readonly columns: number;
  readonly style?: RangeStyle;
}

/** A small table: heading, rows with rules between them; columns over several columns of the page are merged a row at a time. */
export function tableBlock(columns: readonly PageColumn[], rows: readonly (readonly ModelCell[])[]): PageBlock {
  const starts = columns.map((_, index) => columns.slice(0, index).reduce((sum, one) => sum + one.columns, 0));
  const at = (cells: readonly ModelCell[]): ModelCell[] => pageRow(Object.fromEntries(cells.map((cell, index) => [starts[index], cell])));
  const lines = (cell: ModelCell, { columns: count, style }: PageColumn, size: number): number =>
    typeof cell === "string" ? wrappedLines(cell, { width: widthOver(count), size, bold: style?.bold === true }) : 1;
  const most = (cells: readonly ModelCell[], size: number): number =>
    Math.max(...cells.map((cell, index) => lines(cell, columns[index] as PageColumn, size)));
  // What stands under the heading in a single column is short: a share with its pupils is never broken.
  const wide = (cells: readonly ModelCell[]): ModelCell[] => cells.map((cell, index) => ((columns[index]?.columns ?? 1) > 1 ? cell : null));
  const headings = columns.map(({ heading }) => heading);
  const rule = { style: "Continuous", weight: "Thin", color: colors.line } as const;
  const looks: StyledRange[] = columns.flatMap(({ columns: count, style }, index) =>
    style && rows.length > 0 ? [styled(1, starts[index] ?? 0, rows.length, count, style)] : [],
  );
  const centred = columns.flatMap(({ columns: count, style }, index) =>
    style?.horizontal === "Center" ? [styled(0, starts[index] ?? 0, 1, count, { horizontal: "Center" as const })] : [],
  );
  return {
    rows: [at(headings), ...rows.map(at)],
    heights: [Math.max(17, 5 + 12 * most(headings, sizes.small)), ...rows.map((row) => linesHeight(most(wide(row), sizes.text)))],
    styles: [
      styled(0, 0, 1, pageColumns, headingStyle),
      ...centred,
      ...(rows.length === 0
        ? []
        : [styled(1, 0, rows.length, pageColumns, { wrap: true, borderBottom: rule, ...(rows.length > 1 ? { borderInside: rule } : {}) })]),
      ...looks,
    ],
    merges: columns.flatMap(({ columns: count }, index) =>
      count > 1 ? [mergedAcross(0, starts[index] ?? 0, rows.length + 1, count)] : [],
    ),
  };
}
