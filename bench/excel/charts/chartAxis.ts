import type { ClassTable } from "../../protocol/objectModel";
import { rangeArgument } from "../range/rangeArgument";
import { absoluteReference } from "./absoluteReference";
import { formatOf, partOf } from "./chartLooks";
import { among, flag, number, numberOrAutomatic, text } from "./checks";
import type { ChartPart } from "./chartState";
import { editableChart, kept, readMember, writeMember } from "./chartState";

/** Excel.ChartAxisTitle: a text that is set becomes visible. */
const axisTitleTable: ClassTable<ChartPart> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: (part) => readMember(part, "text") ?? "",
      set: (part, value) => {
        writeMember(part, "text", text(value));
        writeMember(part, "visible", true);
      },
    },
    Visible: { ...kept("visible", flag, false) },
    TextOrientation: { since: "ExcelApi 1.12", ...kept("textOrientation", number, 0) },
  },
  navigation: { Format: formatOf("ChartAxisTitleFormat", "font", ["border", "ExcelApi 1.8"]) },
};

/** Excel.ChartGridlines. */
const gridlinesTable: ClassTable<ChartPart> = {
  name: "ChartGridlines",
  properties: { Visible: { ...kept("visible", flag) } },
  navigation: { Format: formatOf("ChartGridlinesFormat", "line") },
};

/** Excel.ChartAxis. What Excel would compute from the data (a bound nobody set) is null here. */
const axisTable: ClassTable<ChartPart> = {
  name: "ChartAxis",
  properties: {
    Minimum: { ...kept("minimum", numberOrAutomatic) },
    Maximum: { ...kept("maximum", numberOrAutomatic) },
    MajorUnit: { ...kept("majorUnit", numberOrAutomatic) },
    MinorUnit: { ...kept("minorUnit", numberOrAutomatic) },
    Visible: { since: "ExcelApi 1.7", ...kept("visible", flag, true) },
    ReversePlotOrder: { since: "ExcelApi 1.7", ...kept("reversePlotOrder", flag, false) },
    NumberFormat: { since: "ExcelApi 1.8", ...kept("numberFormat", text, "General") },
    LinkNumberFormat: { since: "ExcelApi 1.9", ...kept("linkNumberFormat", flag, true) },
    TickLabelPosition: { since: "ExcelApi 1.7", ...kept("tickLabelPosition", among("NextToAxis", "High", "Low", "None"), "NextToAxis") },
    TickLabelSpacing: { since: "ExcelApi 1.7", ...kept("tickLabelSpacing", numberOrAutomatic) },
    MajorTickMark: { since: "ExcelApi 1.7", ...kept("majorTickMark", among("None", "Cross", "Inside", "Outside"), "Outside") },
    MinorTickMark: { since: "ExcelApi 1.7", ...kept("minorTickMark", among("None", "Cross", "Inside", "Outside"), "None") },
    CategoryType: { since: "ExcelApi 1.7", ...kept("categoryType", among("Automatic", "TextAxis", "DateAxis"), "Automatic") },
    Position: { since: "ExcelApi 1.8", ...kept("position", among("Automatic", "Maximum", "Minimum", "Custom"), "Automatic") },
    IsBetweenCategories: { since: "ExcelApi 1.8", ...kept("isBetweenCategories", flag, true) },
    ScaleType: { since: "ExcelApi 1.7", ...kept("scaleType", among("Linear", "Logarithmic"), "Linear") },
    TextOrientation: { since: "ExcelApi 1.8", ...kept("textOrientation", numberOrAutomatic, "") },
    Type: {
      since: "ExcelApi 1.7",
      get: ({ path }) => (path.includes("categoryAxis") ? "Category" : path.includes("seriesAxis") ? "Series" : "Value"),
    },
    AxisGroup: { since: "ExcelApi 1.7", get: ({ path }) => (path.includes("Secondary") ? "Secondary" : "Primary") },
  },
  navigation: {
    Format: formatOf("ChartAxisFormat", ["fill", "ExcelApi 1.8"], "font", "line"),
    MajorGridlines: partOf("majorGridlines", gridlinesTable),
    MinorGridlines: partOf("minorGridlines", gridlinesTable),
    Title: partOf("title", axisTitleTable),
  },
  methods: {
    // The labels of all series.
    SetCategoryNames: {
      since: "ExcelApi 1.7",
      call: (part, source) => {
        const reference = absoluteReference(rangeArgument(part, source));
        for (const series of editableChart(part).series) series.xValues = reference;
      },
    },
    SetPositionAt: {
      since: "ExcelApi 1.8",
      call: (part, value) => {
        writeMember(part, "position", "Custom");
        writeMember(part, "positionAt", number(value));
      },
    },
  },
};

/** Excel.ChartAxes. */
export const chartAxesTable: ClassTable<ChartPart> = {
  name: "ChartAxes",
  navigation: {
    CategoryAxis: partOf("categoryAxis", axisTable),
    ValueAxis: partOf("valueAxis", axisTable),
    SeriesAxis: partOf("seriesAxis", axisTable),
  },
  methods: {
    GetItem: {
      since: "ExcelApi 1.7",
      call: (axes, type, group) => {
        const name = among("Category", "Value", "Series")(type).toLowerCase();
        const secondary = among("Primary", "Secondary")(group ?? "Primary") === "Secondary" ? "Secondary" : "";
        return partOf(`${name}Axis${secondary}`, axisTable).get(axes);
      },
    },
  },
};
