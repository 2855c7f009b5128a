import { commonWords } from "../../text/sheets/commonWords";
import { passportWords as words } from "../../text/sheets/passportWords";
import { sheetName } from "../../text/names/sheetName";
import { colors, sizes } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { ModelCell, SheetModel } from "../sheetModel";
import { helperColumns, pageCharts } from "./pageCharts";
import { columnWidth, pageColumns } from "./pageBlock";
import { passportContext } from "./passportContext";
import { passportSchools } from "./passportSchools";
import { schoolPage } from "./schoolPage";
import { stackBlocks } from "./stackBlocks";
import { textBlock } from "./textBlock";

/** Per cent: twelve columns then fill an A4 page with a little to spare for printers that measure letters otherwise. */
const scale = 90;

/**
 * «Паспорт школы»: one sheet with exactly one page of A4 a school, parted by page breaks: who, decision and why, results by year
 * against the comparison set and the district, the expected range against the fact, risks, what is recommended.
 */
export function composePassport(input: ReportInput): SheetModel {
  const context = passportContext(input);
  const pages = passportSchools(input).map((school) => schoolPage(school, context));
  const whole = pages.length === 0 ? textBlock([words.nobody]) : stackBlocks(pages.map(({ block }) => block));
  const starts = pages.map((_, index) => pages.slice(0, index).reduce((sum, { block }) => sum + block.rows.length, 0));
  const drawn = pages.map((page, index) => pageCharts(page, context, starts[index] ?? 0));
  const empty = new Array<ModelCell>(helperColumns).fill(null);
  const helper = pages.flatMap(({ block }, index) => block.rows.map((_, row) => drawn[index]?.helper[row] ?? empty));
  const rows = whole.rows.length;
  return {
    key: "passport",
    name: sheetName("passport"),
    cells: whole.rows.map((row, index) => (pages.length === 0 ? [...row] : [...row, null, ...(helper[index] ?? empty)])),
    numberFormats: [{ range: { row: 0, column: 0, rows, columns: pageColumns }, format: "@" }],
    styles: [
      { range: { row: 0, column: 0, rows, columns: pageColumns }, style: { color: colors.ink, vertical: "Center" } },
      ...(pages.length === 0
        ? []
        : [
            {
              range: { row: 0, column: pageColumns + 1, rows, columns: helperColumns },
              style: { size: sizes.helper, color: colors.grey },
            },
          ]),
      ...whole.styles,
    ],
    signFills: [],
    columnWidths: [
      ...new Array<number>(pageColumns).fill(columnWidth),
      ...(pages.length === 0 ? [] : [2, ...new Array<number>(helperColumns).fill(7)]),
    ],
    rowHeights: heightRuns(whole.heights),
    freeze: null,
    merges: whole.merges,
    links: [],
    inputs: [],
    charts: drawn.flatMap(({ charts }) => charts),
    names: [],
    autoFilter: null,
    print: {
      orientation: "Portrait",
      titleRows: null,
      columns: pageColumns,
      onePage: false,
      scale,
      pageBreaks: starts.slice(1),
      footer: { left: commonWords.footerLeft, centre: sheetName("passport"), right: commonWords.footerRight },
    },
    tabColor: null,
  };
}

/** Neighbouring rows of one height as one entry. */
function heightRuns(heights: readonly number[]): SheetModel["rowHeights"] {
  const runs: { row: number; rows: number; height: number }[] = [];
  heights.forEach((height, row) => {
    const last = runs.at(-1);
    if (last?.height === height) last.rows++;
    else runs.push({ row, rows: 1, height });
  });
  return runs;
}
