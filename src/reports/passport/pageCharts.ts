import { passportWords as words } from "../../text/sheets/passportWords";
import { formats } from "../layout/theme";
import type { ChartModel, ModelCell, ModelRange } from "../sheetModel";
import { expectedChart, expectedHeadings, expectedRows } from "./expectedChart";
import { pageColumns } from "./pageBlock";
import type { PassportContext } from "./passportContext";
import type { SchoolPage } from "./schoolPage";
import { yearChart, yearHeadings, yearRow } from "./yearChart";
import type { YearFigures } from "./yearSeries";
import { yearSeries } from "./yearSeries";

/** Charts of a page and the helper columns they are drawn from, beside the page. */
export interface PageCharts {
  readonly charts: readonly ChartModel[];
  /** Helper rows, from the first row of the page on. */
  readonly helper: readonly (readonly ModelCell[])[];
}

/** Columns of the helper area. */
export const helperColumns = 2 * yearHeadings.length;

/**
 * Index by year, share of low results by year, expected range against the fact; a chart without a figure is left out.
 *
 * @param top row of the sheet on which the page begins
 */
export function pageCharts({ school, label, charts }: SchoolPage, context: PassportContext, top: number): PageCharts {
  const { parameters } = context.input;
  const { index, share } = yearSeries(school, context);
  const expected = expectedRows(school, parameters);
  const first = pageColumns + 1;
  const anchor = (place: number): ModelRange => ({ row: top + charts.row, column: 4 * place, rows: charts.rows, columns: 4 });
  const column =
    (row: number, rows: number) =>
    (at: number): ModelRange => ({ row: top + row, column: first + at, rows, columns: 1 });
  const threshold = parameters.lowShareThreshold;
  const drawn = [
    ...(hasFigure(index)
      ? [
          yearChart(
            {
              title: words.charts.index(index.at(-1)?.school ?? null, index.at(-1)?.group ?? null),
              alternativeText: words.charts.indexAlternative(label, index),
              valueAxis: indexAxis(index),
              labelFormat: formats.decimal,
            },
            anchor(0),
            column(1, index.length),
          ),
        ]
      : []),
    ...(hasFigure(share)
      ? [
          yearChart(
            {
              title: words.charts.share(share.at(-1)?.school ?? null, share.at(-1)?.group ?? null),
              alternativeText: words.charts.shareAlternative(label, share),
              valueAxis: shareAxis(share, threshold),
              labelFormat: formats.decimal,
            },
            anchor(1),
            (at) => column(1, share.length)(yearHeadings.length + at),
          ),
        ]
      : []),
    ...(expected ? [expectedChart(label, school, parameters, anchor(2), column(index.length + 2, expected.length))] : []),
  ];
  const padded = (cells: readonly ModelCell[]): ModelCell[] => Array.from({ length: helperColumns }, (_, at) => cells[at] ?? null);
  return {
    charts: drawn,
    helper: [
      [...yearHeadings, ...yearHeadings],
      ...index.map((figures, at) => [...yearRow(figures), ...yearRow(share[at] as YearFigures)]),
      ...(expected ? [padded(expectedHeadings), ...expected.map(padded)] : []),
    ],
  };
}

function hasFigure(series: readonly YearFigures[]): boolean {
  return series.some(({ school }) => school !== null);
}

function numbers(series: readonly YearFigures[]): number[] {
  return series.flatMap(({ school, low, high, group, district }) => [school, low, high, group, district].filter((value) => value !== null));
}

function indexAxis(series: readonly YearFigures[]) {
  const values = numbers(series);
  const minimum = Math.max(0, Math.floor((Math.min(...values) - 2) / 10) * 10);
  const maximum = Math.min(100, Math.ceil((Math.max(...values) + 2) / 10) * 10);
  return { minimum, maximum, majorUnit: maximum - minimum > 50 ? 20 : 10, title: "" };
}

/** Lines of the grid stand at the threshold and its multiples. */
function shareAxis(series: readonly YearFigures[], threshold: number) {
  const most = Math.max(...numbers(series));
  const maximum = Math.min(Math.ceil(100 / threshold), Math.floor(most / threshold) + 1) * threshold;
  return { minimum: 0, maximum, majorUnit: threshold, title: "" };
}
