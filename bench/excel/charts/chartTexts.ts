import type { ClassTable } from "../../protocol/objectModel";
import { among, flag, number, text } from "./checks";
import { formatOf } from "./chartLooks";
import type { ChartPart } from "./chartState";
import { editableChart, kept, storedChart } from "./chartState";

/** Excel.ChartTitle. */
export const chartTitleTable: ClassTable<ChartPart> = {
  name: "ChartTitle",
  properties: {
    Text: { get: (part) => storedChart(part).title, set: (part, value) => void (editableChart(part).title = text(value)) },
    Visible: { ...kept("visible", flag, true) },
    Overlay: { ...kept("overlay", flag, false) },
    Position: { since: "ExcelApi 1.7", ...kept("position", among("Automatic", "Top", "Bottom", "Left", "Right"), "Automatic") },
    HorizontalAlignment: {
      since: "ExcelApi 1.7",
      ...kept("horizontalAlignment", among("Center", "Left", "Right", "Justify", "Distributed"), "Center"),
    },
    Left: { since: "ExcelApi 1.7", ...kept("left", number) },
    Top: { since: "ExcelApi 1.7", ...kept("top", number) },
  },
  navigation: { Format: formatOf("ChartTitleFormat", "fill", "font", ["border", "ExcelApi 1.7"]) },
};

/** Excel.ChartLegend. */
export const chartLegendTable: ClassTable<ChartPart> = {
  name: "ChartLegend",
  properties: {
    Visible: { ...kept("visible", flag, true) },
    Position: { ...kept("position", among("Top", "Bottom", "Left", "Right", "Corner", "Custom"), "Right") },
    Overlay: { ...kept("overlay", flag, false) },
    Left: { since: "ExcelApi 1.7", ...kept("left", number) },
    Top: { since: "ExcelApi 1.7", ...kept("top", number) },
    Width: { since: "ExcelApi 1.7", ...kept("width", number) },
    Height: { since: "ExcelApi 1.7", ...kept("height", number) },
  },
  navigation: { Format: formatOf("ChartLegendFormat", "fill", "font", ["border", "ExcelApi 1.8"]) },
};

/** Excel.ChartDataLabels, of the whole chart or of one series. */
export const chartDataLabelsTable: ClassTable<ChartPart> = {
  name: "ChartDataLabels",
  properties: {
    Position: {
      ...kept(
        "position",
        among("None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"),
      ),
    },
    Separator: { ...kept("separator", text) },
    ShowBubbleSize: { ...kept("showBubbleSize", flag, false) },
    ShowCategoryName: { ...kept("showCategoryName", flag, false) },
    ShowLegendKey: { ...kept("showLegendKey", flag, false) },
    ShowPercentage: { ...kept("showPercentage", flag, false) },
    ShowSeriesName: { ...kept("showSeriesName", flag, false) },
    ShowValue: { ...kept("showValue", flag, false) },
    NumberFormat: { since: "ExcelApi 1.8", ...kept("numberFormat", text, "General") },
    LinkNumberFormat: { since: "ExcelApi 1.9", ...kept("linkNumberFormat", flag, true) },
    TextOrientation: { since: "ExcelApi 1.8", ...kept("textOrientation", number, 0) },
  },
  navigation: { Format: formatOf("ChartDataLabelFormat", "fill", "font", ["border", "ExcelApi 1.8"]) },
};
