import type { ChartModel, ChartSeries, SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf } from "../writeStep";
import type { WriteStep } from "../writeStep";

const textColor = "#222B33";
const textSize = 9;

/**
 * Native charts over cells of the same sheet. Excel's API has no alternative text for charts: the title says the finding
 * and the numbers stand in the sheet beside it.
 */
export function chartSteps(model: SheetModel): WriteStep[] {
  return model.charts.map((chart) => ({
    bytes: (12 + 6 * chart.series.length) * callBytes,
    run: (sheet) => addChart(sheet, chart),
  }));
}

function addChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (!first) throw new Error(`The chart «${model.title}» has no series`);
  const chart = sheet.charts.add(model.type, rangeOf(sheet, first.values), "Columns");
  setSeries(sheet, chart.series.getItemAt(0), model, first);
  for (const series of others) setSeries(sheet, chart.series.add(series.name), model, series);
  const { row, column, rows, columns } = model.anchor;
  chart.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1));
  chart.title.text = model.title;
  chart.title.format.font.size = textSize + 1;
  chart.title.format.font.color = textColor;
  chart.legend.visible = model.legend;
  if (model.legend) chart.legend.position = "Bottom";
  setAxes(chart, model);
}

function setSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  model: ChartModel,
  { name, values, xValues, fill, marker }: ChartSeries,
): void {
  series.name = name;
  series.setValues(rangeOf(sheet, values));
  const x = xValues ?? model.categories;
  if (x) series.setXAxisValues(rangeOf(sheet, x));
  if (marker !== undefined) series.markerStyle = marker;
  const line = model.type === "LineMarkers" || model.type === "XYScatter";
  if (fill === "none") {
    if (line) series.format.line.clear();
    else series.format.fill.clear();
    return;
  }
  if (!line) series.format.fill.setSolidColor(fill);
  else {
    if (model.type === "LineMarkers") series.format.line.color = fill;
    else series.format.line.clear();
    series.markerBackgroundColor = fill;
    series.markerForegroundColor = fill;
  }
}

function setAxes(chart: Excel.Chart, { valueAxis, categoriesReversed, type }: ChartModel): void {
  if (categoriesReversed) chart.axes.categoryAxis.reversePlotOrder = true;
  if (type === "BarStacked" || type === "BarClustered") chart.series.getItemAt(0).gapWidth = 55;
  if (!valueAxis) return;
  const axis = chart.axes.valueAxis;
  axis.minimum = valueAxis.minimum;
  axis.maximum = valueAxis.maximum;
  axis.majorUnit = valueAxis.majorUnit;
  axis.title.text = valueAxis.title;
}
