import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { itemNotFound } from "../excelErrors";
import { wholeNumber } from "../wholeNumber";
import { chartSeriesObject } from "./chartSeries";
import type { ChartState } from "./chartState";
import { editableChart, storedChart } from "./chartState";

const items = (chart: ChartState): HostObject[] => storedChart(chart).series.map(({ id }) => chartSeriesObject({ ...chart, seriesId: id }));

function at(chart: ChartState, index: unknown): HostObject {
  const found = items(chart)[wholeNumber(index)];
  if (!found) throw itemNotFound();
  return found;
}

/** An empty series; its values come with ChartSeries.setValues. */
function add(chart: ChartState, name: unknown, index: unknown): HostObject {
  const { series } = editableChart(chart);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  series.splice(wholeNumber(index, series.length), 0, {
    id,
    name: typeof name === "string" ? name : `Series${series.length + 1}`,
    values: "",
    format: {},
  });
  return chartSeriesObject({ ...chart, seriesId: id });
}

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollectionTable: ClassTable<ChartState> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (chart) => storedChart(chart).series.length } },
  methods: {
    Add: { since: "ExcelApi 1.7", call: add },
    GetCount: { since: "ExcelApi 1.4", call: (chart) => storedChart(chart).series.length },
    GetItemAt: { call: at },
  },
  items,
  indexer: at,
};
