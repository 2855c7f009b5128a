import type { SideChart } from "../../model/sideData";
import { booleanMember, numberMember, textMember } from "../rules/member";
import { element, XML_DECLARATION } from "../xml/writeElement";
import type { SheetTarget } from "../write/sheetTarget";
import { chartKind, isRound, type ChartKind } from "./chartKinds";
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
/** Excel.ChartDisplayBlanksAs → ST_DispBlanksAs. */
const BLANKS: Readonly<Record<string, string>> = { notplotted: "gap", zero: "zero", interplotted: "span" };
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
    element("c:dispBlanksAs", { val: BLANKS[textMember(members, "displayBlanksAs")?.toLowerCase() ?? ""] ?? "gap" });
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
  const axisIds = element("c:axId", { val: CATEGORY_AXIS }) + element("c:axId", { val: VALUE_AXIS });
  const common = element("c:varyColors", { val: isRound(kind) }) + series;
  const grouping = element("c:grouping", { val: kind.grouping ?? "standard" });
  switch (kind.plot) {
    case "scatterChart":
      return element(
        "c:scatterChart",
        {},
        element("c:scatterStyle", { val: kind.smooth ? "smoothMarker" : "lineMarker" }) + common + axisIds,
      );
    case "lineChart":
      return element("c:lineChart", {}, grouping + common + element("c:marker", { val: true }) + axisIds);
    case "areaChart":
      return element("c:areaChart", {}, grouping + common + axisIds);
    case "radarChart":
      return element("c:radarChart", {}, element("c:radarStyle", { val: kind.lines ? "marker" : "filled" }) + common + axisIds);
    case "pieChart":
      return element("c:pieChart", {}, common + element("c:firstSliceAng", { val: 0 }));
    case "doughnutChart":
      return element("c:doughnutChart", {}, common + element("c:firstSliceAng", { val: 0 }) + element("c:holeSize", { val: 50 }));
    case "barChart": {
      const overlap = kind.grouping === "clustered" ? ofSeries(chart, "overlap") : 100;
      const gaps =
        element("c:gapWidth", { val: ofSeries(chart, "gapWidth") ?? 150 }) +
        (overlap === undefined ? "" : element("c:overlap", { val: overlap }));
      return element("c:barChart", {}, element("c:barDir", { val: kind.direction }) + grouping + common + gaps + axisIds);
    }
  }
}

/** Gap and overlap belong to the whole group in the file; Office.js sets them on any series of it. */
function ofSeries(chart: SideChart, name: "gapWidth" | "overlap"): number | undefined {
  return (
    chart.series.map(({ format }) => numberMember(format, name)).find((value) => value !== undefined) ?? numberMember(chart.members, name)
  );
}

function axes(kind: ChartKind, members: Readonly<Record<string, unknown>>): string {
  if (isRound(kind)) return "";
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
