import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject, NavigationRule, PropertyRule } from "../../protocol/objectModel";
import { eventNumber } from "../events/eventNumbers";
import { eventMethods } from "../events/eventMethods";
import { invalidArgument } from "../excelErrors";
import { rangeArgument } from "../range/rangeArgument";
import { rangePlace } from "../range/rangePlace";
import { requireEditable } from "../requireEditable";
import { chartAxesTable } from "./chartAxis";
import { formatOf, partObject } from "./chartLooks";
import { chartSeriesCollectionTable } from "./chartSeriesCollection";
import type { ChartPart, ChartState } from "./chartState";
import { editableChart, kept, storedChart, under } from "./chartState";
import { chartDataLabelsTable, chartLegendTable, chartTitleTable } from "./chartTexts";
import { chartTypes } from "./chartTypes";
import { among, flag, number, text } from "./checks";
import { seriesFromRange } from "./seriesFromRange";

const part = (chart: ChartState): ChartPart => ({ ...chart, seriesId: null, path: "" });
const leads = (name: string, table: ClassTable<ChartPart>): NavigationRule<ChartState> => ({
  get: (chart) => partObject(table, under(part(chart), name)),
});

const points = (key: "left" | "top" | "width" | "height"): PropertyRule<ChartState> => ({
  get: (chart) => storedChart(chart)[key],
  set: (chart, value) => {
    if (number(value) < 0) throw invalidArgument("A distance in points is expected.");
    editableChart(chart)[key] = value as number;
  },
});

const member = (name: string, check: (value: unknown) => unknown, absent: unknown): PropertyRule<ChartState> => {
  const rule = kept(name, check, absent);
  return { get: (chart) => rule.get?.(part(chart)), set: (chart, value) => rule.set?.(part(chart), value) };
};

/** From the upper left corner of one cell to the lower right corner of another; with one cell, the size stays. */
function setPosition(state: ChartState, startCell: unknown, endCell: unknown): void {
  const chart = editableChart(state);
  const start = rangeArgument(state, startCell);
  const place = (range: typeof start, key: "Left" | "Top" | "Width" | "Height") => Number(rangePlace[key]?.get?.(range));
  chart.left = place(start, "Left");
  chart.top = place(start, "Top");
  if (endCell === null || endCell === undefined) return;
  const end = rangeArgument(state, endCell);
  chart.width = place(end, "Left") + place(end, "Width") - chart.left;
  chart.height = place(end, "Top") + place(end, "Height") - chart.top;
}

/** Excel.ChartPlotArea. */
const plotAreaTable: ClassTable<ChartPart> = {
  name: "ChartPlotArea",
  properties: Object.fromEntries(
    ["Left", "Top", "Width", "Height", "InsideLeft", "InsideTop", "InsideWidth", "InsideHeight"].map((name) => [
      name,
      { since: "ExcelApi 1.8", ...kept(name[0]!.toLowerCase() + name.slice(1), number) },
    ]),
  ),
  navigation: {
    Format: { since: "ExcelApi 1.8", ...formatOf("ChartPlotAreaFormat", ["fill", "ExcelApi 1.8"], ["border", "ExcelApi 1.8"]) },
  },
};

/** Excel.Chart: kept in the side data, drawn by the page, written as a native chart. */
export const chartTable: ClassTable<ChartState> = {
  name: "Chart",
  properties: {
    Id: { since: "ExcelApi 1.7", get: ({ chartId }) => chartId },
    Name: { get: (chart) => storedChart(chart).name, set: (chart, value) => void (editableChart(chart).name = text(value)) },
    ChartType: {
      since: "ExcelApi 1.7",
      get: (chart) => storedChart(chart).type,
      set: (chart, value) => void (editableChart(chart).type = among(...chartTypes)(value)),
    },
    Left: { ...points("left") },
    Top: { ...points("top") },
    Width: { ...points("width") },
    Height: { ...points("height") },
    DisplayBlanksAs: { since: "ExcelApi 1.8", ...member("displayBlanksAs", among("NotPlotted", "Zero", "Interplotted"), "NotPlotted") },
    PlotVisibleOnly: { since: "ExcelApi 1.8", ...member("plotVisibleOnly", flag, true) },
    Style: { since: "ExcelApi 1.8", ...member("style", number, 2) },
  },
  navigation: {
    Axes: leads("axes", chartAxesTable),
    DataLabels: leads("dataLabels", chartDataLabelsTable),
    Format: { get: (chart) => formatOf("ChartAreaFormat", "fill", "font", ["border", "ExcelApi 1.7"]).get(part(chart)) },
    Legend: leads("legend", chartLegendTable),
    PlotArea: { since: "ExcelApi 1.8", ...leads("plotArea", plotAreaTable) },
    Series: { get: (chart) => hostObject(chartSeriesCollectionTable, chart, `series of ${chart.chartId}`) },
    Title: leads("title", chartTitleTable),
    Worksheet: { since: "ExcelApi 1.2", get: ({ context, sheetId }) => context.objects.worksheet(sheetId) },
  },
  methods: {
    Activate: { since: "ExcelApi 1.9", call: ({ context, sheetId }) => context.model.sheets.activate(sheetId) },
    Delete: {
      call: (chart) => {
        requireEditable(chart);
        const side = chart.context.model.side.sheet(chart.sheetId);
        side.charts = side.charts.filter(({ id }) => id !== chart.chartId);
        chart.context.subscriptions.emit(eventNumber.chartDeleted, [chart.sheetId], {
          chartId: chart.chartId,
          source: "Local",
          worksheetId: chart.sheetId,
        });
      },
    },
    SetData: {
      calculated: true,
      call: (chart, source, seriesBy) => {
        editableChart(chart).series = seriesFromRange(
          rangeArgument(chart, source),
          among("Auto", "Columns", "Rows")(seriesBy ?? "Auto") as "Auto",
        );
      },
    },
    SetPosition: { call: setPosition },
    ...eventMethods<ChartState>(({ chartId }) => chartId, {
      ActivatedEvent: { type: eventNumber.chartActivated, since: "ExcelApi 1.8" },
      DeactivatedEvent: { type: eventNumber.chartDeactivated, since: "ExcelApi 1.8" },
    }),
  },
};

export function chartObject(state: ChartState): HostObject {
  return hostObject(chartTable, state, `chart ${state.chartId}`);
}
