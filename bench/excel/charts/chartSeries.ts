import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject, NavigationRule, PropertyRule } from "../../protocol/objectModel";
import { color } from "../format/color";
import { rangeArgument } from "../range/rangeArgument";
import { requireEditable } from "../requireEditable";
import { absoluteReference } from "./absoluteReference";
import { formatOf, partObject } from "./chartLooks";
import { chartPointsObject } from "./chartPoints";
import { chartDataLabelsTable } from "./chartTexts";
import { chartTypes } from "./chartTypes";
import { among, flag, number, text } from "./checks";
import type { ChartPart, SeriesState } from "./chartState";
import { editableChart, kept, storedChart, storedSeries, under } from "./chartState";

const part = (series: SeriesState): ChartPart => ({ ...series, path: "" });

/** A member of a series, kept under its own name. */
const member = (name: string, check: (value: unknown) => unknown, absent: unknown = null): PropertyRule<SeriesState> => {
  const rule = kept(name, check, absent);
  return { get: (series) => rule.get?.(part(series)), set: (series, value) => rule.set?.(part(series), value) };
};

const leads = (name: string, table: ClassTable<ChartPart>): NavigationRule<SeriesState> => ({
  get: (series) => partObject(table, under(part(series), name)),
});

/** Excel.ChartErrorBars. */
const errorBarsTable: ClassTable<ChartPart> = {
  name: "ChartErrorBars",
  properties: {
    Visible: { since: "ExcelApi 1.9", ...kept("visible", flag, false) },
    Type: { since: "ExcelApi 1.9", ...kept("type", among("FixedValue", "Percent", "StDev", "StError", "Custom"), "StError") },
    Include: { since: "ExcelApi 1.9", ...kept("include", among("Both", "MinusValues", "PlusValues"), "Both") },
    EndStyleCap: { since: "ExcelApi 1.9", ...kept("endStyleCap", flag, true) },
  },
  navigation: { Format: { since: "ExcelApi 1.9", ...formatOf("ChartErrorBarsFormat", ["line", "ExcelApi 1.9"]) } },
};

const assign = (series: SeriesState, key: "values" | "xValues", source: unknown) => {
  requireEditable(series);
  storedSeries(series)[key] = absoluteReference(rangeArgument(series, source));
};

/** Excel.ChartSeries. */
export const chartSeriesTable: ClassTable<SeriesState> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: (series) => storedSeries(series).name,
      set: (series, value) => {
        requireEditable(series);
        storedSeries(series).name = text(value);
      },
    },
    ChartType: {
      since: "ExcelApi 1.7",
      get: (series) => storedSeries(series).format.chartType ?? storedChart(series).type,
      set: member("chartType", among(...chartTypes)).set!,
    },
    AxisGroup: { since: "ExcelApi 1.8", ...member("axisGroup", among("Primary", "Secondary"), "Primary") },
    DoughnutHoleSize: { since: "ExcelApi 1.7", ...member("doughnutHoleSize", number) },
    Filtered: { since: "ExcelApi 1.7", ...member("filtered", flag, false) },
    GapWidth: { since: "ExcelApi 1.7", ...member("gapWidth", number) },
    HasDataLabels: { since: "ExcelApi 1.7", ...member("hasDataLabels", flag, false) },
    InvertIfNegative: { since: "ExcelApi 1.8", ...member("invertIfNegative", flag, false) },
    MarkerBackgroundColor: { since: "ExcelApi 1.7", ...member("markerBackgroundColor", color) },
    MarkerForegroundColor: { since: "ExcelApi 1.7", ...member("markerForegroundColor", color) },
    MarkerSize: { since: "ExcelApi 1.7", ...member("markerSize", number) },
    MarkerStyle: {
      since: "ExcelApi 1.7",
      ...member(
        "markerStyle",
        among("Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"),
        "Automatic",
      ),
    },
    Overlap: { since: "ExcelApi 1.8", ...member("overlap", number) },
    PlotOrder: { since: "ExcelApi 1.7", get: (series) => storedChart(series).series.findIndex(({ id }) => id === series.seriesId) + 1 },
    Smooth: { since: "ExcelApi 1.7", ...member("smooth", flag, false) },
    VaryByCategories: { since: "ExcelApi 1.8", ...member("varyByCategories", flag, false) },
  },
  navigation: {
    Format: { get: (series) => formatOf("ChartSeriesFormat", "fill", "line").get(part(series)) },
    Points: { get: (series) => chartPointsObject(under(part(series), "points")) },
    DataLabels: { since: "ExcelApi 1.8", ...leads("dataLabels", chartDataLabelsTable) },
    XErrorBars: { since: "ExcelApi 1.9", ...leads("xErrorBars", errorBarsTable) },
    YErrorBars: { since: "ExcelApi 1.9", ...leads("yErrorBars", errorBarsTable) },
  },
  methods: {
    Delete: {
      since: "ExcelApi 1.7",
      call: (series) => {
        const chart = editableChart(series);
        chart.series = chart.series.filter(({ id }) => id !== series.seriesId);
      },
    },
    SetValues: { since: "ExcelApi 1.7", call: (series, source) => assign(series, "values", source) },
    SetXAxisValues: { since: "ExcelApi 1.7", call: (series, source) => assign(series, "xValues", source) },
    GetDimensionDataSourceString: {
      since: "ExcelApi 1.15",
      call: (series, dimension) => {
        const wanted = among("Categories", "Values", "XValues", "YValues")(dimension);
        const { values, xValues = "" } = storedSeries(series);
        return wanted === "Values" || wanted === "YValues" ? values : xValues;
      },
    },
  },
};

export function chartSeriesObject(state: SeriesState): HostObject {
  return hostObject(chartSeriesTable, state, `series ${state.seriesId}`);
}
