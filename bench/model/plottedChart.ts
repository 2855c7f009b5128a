import { CellValueType } from "@univerjs/core";
import { parseAddress } from "./address/parseAddress";
import { splitReference } from "./address/splitReference";
import type { SideChart, SideChartSeries } from "./sideData";
import { pixelsFromPoints } from "./units";
import type { WorkbookModel } from "./workbookModel";

export interface PlottedSeries {
  readonly name: string;
  readonly type: string;
  /** Null = no number there: a gap, never 0. */
  readonly values: readonly (number | null)[];
  /** Numbers behind `categories`, as a scatter chart needs them. Empty when the series names no categories. */
  readonly xValues: readonly (number | null)[];
  readonly categories: readonly string[];
  /** Number format of the first value: labels follow it. */
  readonly numberFormat: string;
  readonly format: Readonly<Record<string, unknown>>;
}

/** A chart with the values its series refer to, ready to be drawn. Sizes in pixels from the sheet's corner. */
export interface PlottedChart {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly altText: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly members: Readonly<Record<string, unknown>>;
  readonly series: readonly PlottedSeries[];
}

/** Reads a chart's cells as they stand. Hidden rows and columns are left out unless the chart says otherwise (as in Excel). */
export function plottedChart(model: WorkbookModel, chart: SideChart): PlottedChart {
  const withHidden = chart.members.plotVisibleOnly === false;
  const { id, type, title, altText, members } = chart;
  const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(pixelsFromPoints) as Four;
  return {
    ...{ id, type, title, altText, members, left, top, width, height },
    series: chart.series
      .filter(({ format }) => format.filtered !== true)
      .map((series) => plottedSeries(model, series, String(series.format.chartType ?? type), withHidden)),
  };
}

type Four = [number, number, number, number];

function plottedSeries(model: WorkbookModel, series: SideChartSeries, type: string, withHidden: boolean): PlottedSeries {
  const values = cellsOf(model, series.values, withHidden);
  const categories = cellsOf(model, series.xValues ?? "", withHidden);
  return {
    name: series.name,
    type,
    values: values.map(({ number }) => number),
    xValues: categories.map(({ number }) => number),
    categories: categories.map(({ text }) => text),
    numberFormat: values[0]?.pattern ?? "General",
    format: series.format,
  };
}

interface Point {
  number: number | null;
  text: string;
  pattern: string;
}

/** Cells of a reference to one range; one to a deleted sheet (#REF!) has none, and the series is not drawn. */
function cellsOf(model: WorkbookModel, reference: string, withHidden: boolean): Point[] {
  const { sheet, address } = splitReference(reference);
  const sheetId = sheet === null ? null : model.sheets.find(sheet);
  const area = parseAddress(address);
  if (!sheetId || !area) return [];
  const { measures } = model;
  const pattern = model.styles.patterns(sheetId);
  const shown = (row: number, column: number) =>
    withHidden || (!measures.isRowHidden(sheetId, row) && !measures.isColumnHidden(sheetId, column));
  return model.cells
    .grid(sheetId, area, (cell, row, column): Point | null => {
      if (!shown(row, column)) return null;
      const isNumber = cell?.t === CellValueType.NUMBER || typeof cell?.v === "number";
      return {
        number: isNumber ? Number(cell?.v) : null,
        text: model.cells.text(sheetId, row, column, cell),
        pattern: pattern(row, column).pattern ?? "General",
      };
    })
    .flat()
    .filter((point) => point !== null);
}
