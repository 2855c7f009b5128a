import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { wholeNumber } from "../wholeNumber";
import { formatOf, partObject } from "./chartLooks";
import type { ChartPart } from "./chartState";
import { kept, under } from "./chartState";
import { among, flag, text } from "./checks";

/** Excel.ChartDataLabel: the text beside one point. */
const dataLabelTable: ClassTable<ChartPart> = {
  name: "ChartDataLabel",
  properties: {
    Text: { since: "ExcelApi 1.8", ...kept("text", text, "") },
    Position: {
      since: "ExcelApi 1.8",
      ...kept("position", among("Center", "Left", "Right", "Top", "Bottom", "InsideEnd", "InsideBase", "OutsideEnd")),
    },
  },
  navigation: { Format: { since: "ExcelApi 1.8", ...formatOf("ChartDataLabelFormat", "fill", "font", ["border", "ExcelApi 1.8"]) } },
};

/** Excel.ChartPoint. */
const pointTable: ClassTable<ChartPart> = {
  name: "ChartPoint",
  properties: { HasDataLabel: { since: "ExcelApi 1.7", ...kept("hasDataLabel", flag, false) } },
  navigation: {
    DataLabel: { since: "ExcelApi 1.7", get: (part) => partObject(dataLabelTable, under(part, "dataLabel")) },
    Format: formatOf("ChartPointFormat", "fill", "border"),
  },
};

/** Excel.ChartPointsCollection: what is set on a point is kept under "points.<index>". */
const pointsTable: ClassTable<ChartPart> = {
  name: "ChartPointsCollection",
  methods: { GetItemAt: { call: (part, index): HostObject => partObject(pointTable, under(part, String(wholeNumber(index)))) } },
};

export function chartPointsObject(part: ChartPart): HostObject {
  return hostObject(pointsTable, part, `points ${part.path} of ${part.seriesId ?? part.chartId}`);
}
