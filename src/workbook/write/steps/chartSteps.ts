import type { ChartAxisModel, ChartModel, ChartSeries, SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf } from "../writeStep";
import type { WriteStep } from "../writeStep";

const textColor = "#222B33";
const frameColor = "#56616B";
const gridColor = "#E3E8EC";
const textSize = 9;
const labelSize = 8;

/**
 * Native charts over cells of the same sheet. Excel's API has no alternative text for charts, so a screen reader says the name: it is the
 * finding, as the title has it, and no «Диаграмма 7»; the numbers stand in the sheet beside it.
 */
export function chartSteps(model: SheetModel): WriteStep[] {
  const names = chartNames(model.charts);
  return model.charts.map((chart, index) => ({
    bytes: (31 + chart.series.reduce((sum, { labels }) => sum + 6 + 5 * (labels?.rows ?? 0), 0)) * callBytes,
    run: (sheet) => addChart(sheet, model, chart, names[index] ?? chart.title),
  }));
}

/** Titles as names, one of each on a sheet: the second of a title is «… (2)». */
function chartNames(charts: readonly ChartModel[]): string[] {
  const times = new Map<string, number>();
  return charts.map(({ title }) => {
    const time = (times.get(title) ?? 0) + 1;
    times.set(title, time);
    return time === 1 ? title : `${title} (${time})`;
  });
}

function addChart(sheet: Excel.Worksheet, sheetModel: SheetModel, model: ChartModel, name: string): void {
  const [first, ...others] = model.series;
  if (!first) throw new Error(`The chart «${model.title}» has no series`);
  const chart = sheet.charts.add(model.type, rangeOf(sheet, first.values), "Columns");
  setSeries(sheet, chart.series.getItemAt(0), sheetModel, model, first);
  for (const series of others) setSeries(sheet, chart.series.add(series.name), sheetModel, model, series);
  const { row, column, rows, columns } = model.anchor;
  chart.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1));
  chart.name = name;
  chart.title.text = model.title;
  chart.title.format.font.size = textSize + 1;
  chart.title.format.font.color = textColor;
  chart.legend.visible = model.legend;
  if (model.legend) chart.legend.position = "Bottom";
  setAxes(chart, model);
}

function setSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, sheetModel: SheetModel, model: ChartModel, look: ChartSeries): void {
  const { name, values, xValues, fill, marker, line: stroke, outline, valueLabels } = look;
  series.name = name;
  series.setValues(rangeOf(sheet, values));
  const x = xValues ?? model.categories;
  if (x) series.setXAxisValues(rangeOf(sheet, x));
  if (marker !== undefined) series.markerStyle = marker;
  setLabels(series, sheetModel, look);
  if (valueLabels) setValueLabels(series, valueLabels);
  if (outline !== undefined) series.format.line.color = outline;
  const line = model.type === "LineMarkers" || model.type === "XYScatter";
  if (fill === "none") {
    if (line) series.format.line.clear();
    else series.format.fill.clear();
    return;
  }
  if (!line) series.format.fill.setSolidColor(fill);
  else {
    if (model.type === "LineMarkers") {
      series.format.line.color = fill;
      if (stroke) series.format.line.weight = stroke.weight;
      if (stroke?.dash === true) series.format.line.lineStyle = "Dash";
    } else series.format.line.clear();
    series.markerBackgroundColor = fill;
    series.markerForegroundColor = fill;
  }
}

/** The value beside every point of a series. */
function setValueLabels(series: Excel.ChartSeries, { side, format }: NonNullable<ChartSeries["valueLabels"]>): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = side;
  series.dataLabels.numberFormat = format;
  series.dataLabels.format.font.size = labelSize;
}

/** Texts beside single points: as many as there are values, taken from cells of the model. */
function setLabels(series: Excel.ChartSeries, model: SheetModel, { labels, labelSides, values }: ChartSeries): void {
  if (!labels) return;
  const texts = model.cells
    .slice(labels.row, labels.row + labels.rows)
    .flatMap((row) => row.slice(labels.column, labels.column + labels.columns))
    .slice(0, values.rows * values.columns);
  texts.forEach((text, index) => {
    if (typeof text !== "string" || text === "") return;
    const point = series.points.getItemAt(index);
    point.hasDataLabel = true;
    point.dataLabel.text = text;
    point.dataLabel.position = labelSides?.[index] ?? "Right";
    point.dataLabel.format.font.size = labelSize;
  });
}

function setAxes(chart: Excel.Chart, { valueAxis, horizontalAxis, categoriesReversed, categoryLabelsLow, type }: ChartModel): void {
  const { categoryAxis, valueAxis: vertical } = chart.axes;
  if (categoriesReversed) {
    categoryAxis.reversePlotOrder = true;
    // The first category on top would take the value axis along; it stays below the last one.
    categoryAxis.position = "Maximum";
  }
  if (categoryLabelsLow === true) categoryAxis.tickLabelPosition = "Low";
  if (type === "BarStacked" || type === "BarClustered") {
    chart.series.getItemAt(0).gapWidth = 55;
    categoryAxis.tickLabelSpacing = 1;
    setGrid(chart);
  }
  if (valueAxis) setAxis(vertical, valueAxis);
  if (horizontalAxis) setAxis(categoryAxis, horizontalAxis);
}

/** Frame and the line in the middle dark, the lines between them pale. */
function setGrid(chart: Excel.Chart): void {
  const { majorGridlines, minorGridlines } = chart.axes.valueAxis;
  majorGridlines.visible = true;
  majorGridlines.format.line.color = frameColor;
  minorGridlines.visible = true;
  minorGridlines.format.line.color = gridColor;
  chart.plotArea.format.border.color = frameColor;
}

function setAxis(axis: Excel.ChartAxis, model: ChartAxisModel): void {
  axis.minimum = model.minimum;
  axis.maximum = model.maximum;
  axis.majorUnit = model.majorUnit;
  if (model.minorUnit !== undefined) axis.minorUnit = model.minorUnit;
  if (model.crossesAt !== undefined) {
    axis.setPositionAt(model.crossesAt);
    axis.tickLabelPosition = "Low";
    // The line parts the quarters, so that it is seen is not left to the program that opens the file.
    axis.format.line.color = frameColor;
  }
  if (model.title !== "") axis.title.text = model.title;
}
