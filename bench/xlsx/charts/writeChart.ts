import type { SideChart } from "../../model/sideData";
import { booleanMember, numberMember, textMember } from "../rules/member";
import { element, XML_DECLARATION } from "../xml/writeElement";
import type { SheetTarget } from "../write/sheetTarget";
import { chartKind, type ChartKind } from "./chartKinds";
import { chartTitle, textProperties } from "./chartText";
import { shapeProperties } from "./shapeLook";
import { writeAxis } from "./writeAxis";
import { writeSeries } from "./writeSeries";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const LEGEND_PLACES: Readonly<Record<string, string>> = { top: "t", bottom: "b", left: "l", right: "r", corner: "tr" };

/** The chart part of a side chart. No rounded corners, no shadow, no 3-D: nothing that Excel would add by itself. */
export function writeChart(target: SheetTarget, chart: SideChart): string {
  const { members } = chart;
  const kind = chartKind(chart.type);
  const titled = booleanMember(members, "title.visible") ?? chart.title !== "";
  const title = titled ? chartTitle(textMember(members, "title.text") ?? chart.title, members, "title.format.font", 11) : "";
  const plotBorder = textMember(members, "plotArea.format.border.color");
  const plotLook = shapeProperties(
    textMember(members, "plotArea.format.fill.color"),
    plotBorder === undefined ? undefined : { color: plotBorder },
  );
  const plotArea = element("c:plotArea", {}, element("c:layout") + plot(target, chart, kind) + axes(kind, members) + plotLook);
  const body =
    title +
    element("c:autoTitleDeleted", { val: title === "" }) +
    plotArea +
    legend(members) +
    // hidden rows of helper values stay drawn only when the chart is told so
    element("c:plotVisOnly", { val: booleanMember(members, "plotVisibleOnly") ?? true }) +
    element("c:dispBlanksAs", { val: "gap" });
  const borderless = (textMember(members, "format.border.lineStyle") ?? "None").toLowerCase() === "none";
  const area = shapeProperties(textMember(members, "format.fill.color") ?? "#FFFFFF", {
    color: borderless ? "none" : (textMember(members, "format.border.color") ?? "#C3CCD3"),
  });
  const space =
    element("c:roundedCorners", { val: false }) + element("c:chart", {}, body) + area + textProperties(members, "format.font", 9);
  return XML_DECLARATION + element("c:chartSpace", NAMESPACES, space);
}

function plot(target: SheetTarget, chart: SideChart, kind: ChartKind): string {
  const series = chart.series.map((one, index) => writeSeries(target, one, index, kind)).join("");
  const ids = element("c:axId", { val: CATEGORY_AXIS }) + element("c:axId", { val: VALUE_AXIS });
  const varied = element("c:varyColors", { val: false });
  if (kind.plot === "scatterChart")
    return element("c:scatterChart", {}, element("c:scatterStyle", { val: "lineMarker" }) + varied + series + ids);
  const grouping = element("c:grouping", { val: kind.grouping ?? "standard" });
  if (kind.plot === "lineChart") return element("c:lineChart", {}, grouping + varied + series + element("c:marker", { val: true }) + ids);
  const gap =
    chart.series.map(({ format }) => numberMember(format, "gapWidth")).find((width) => width !== undefined) ??
    numberMember(chart.members, "gapWidth") ??
    150;
  const overlap =
    kind.grouping === "clustered"
      ? chart.series.map(({ format }) => numberMember(format, "overlap")).find((width) => width !== undefined)
      : 100;
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: kind.direction }) +
      grouping +
      varied +
      series +
      element("c:gapWidth", { val: gap }) +
      (overlap === undefined ? "" : element("c:overlap", { val: overlap })) +
      ids,
  );
}

function axes(kind: ChartKind, members: Readonly<Record<string, unknown>>): string {
  const sideways = kind.direction === "bar";
  const across = writeAxis(
    {
      id: CATEGORY_AXIS,
      crosses: VALUE_AXIS,
      path: "axes.categoryAxis",
      otherPath: "axes.valueAxis",
      position: sideways ? "l" : "b",
      kind: kind.plot === "scatterChart" ? "valAx" : "catAx",
      gridlines: false,
      crossBetween: "midCat",
    },
    members,
  );
  const up = writeAxis(
    {
      id: VALUE_AXIS,
      crosses: CATEGORY_AXIS,
      path: "axes.valueAxis",
      otherPath: "axes.categoryAxis",
      position: sideways ? "b" : "l",
      kind: "valAx",
      gridlines: true,
      crossBetween: kind.plot === "scatterChart" ? "midCat" : "between",
    },
    members,
  );
  return across + up;
}

function legend(members: Readonly<Record<string, unknown>>): string {
  if (booleanMember(members, "legend.visible") === false) return "";
  const place = LEGEND_PLACES[textMember(members, "legend.position")?.toLowerCase() ?? ""] ?? "b";
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: place }) + element("c:overlay", { val: false }) + textProperties(members, "legend.format.font", 9),
  );
}
