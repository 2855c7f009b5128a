import type { SideChartSeries } from "../../model/sideData";
import { splitReference } from "../address/sheetReference";
import { booleanMember, member, numberMember, textMember } from "../rules/member";
import { escapeText } from "../xml/escapeXml";
import { element } from "../xml/writeElement";
import type { SheetTarget } from "../write/sheetTarget";
import { categoryReference, numberReference, textReference } from "./chartCache";
import type { ChartKind } from "./chartKinds";
import { writeDataLabels } from "./writeDataLabels";
import { writeErrorBars } from "./writeErrorBars";
import { shapeProperties, solidFill, lineProperties, type LineLook } from "./shapeLook";

/** Members of a series are kept as Office.js has them, some under "format": both spellings are read. */
export function seriesText(series: SideChartSeries, path: string): string | undefined {
  return textMember(series.format, path) ?? textMember(series.format, `format.${path}`);
}

/** One <c:ser>, children in the order of the schema for its plot (ECMA-376 part 1, 21.2.2.170 and its kin). */
export function writeSeries(target: SheetTarget, series: SideChartSeries, index: number, kind: ChartKind): string {
  const scatter = kind.plot === "scatterChart";
  const stroked = kind.plot === "lineChart" || scatter || (kind.plot === "radarChart" && kind.lines);
  const smooth = booleanMember(series.format, "smooth") ?? kind.smooth;
  return element(
    "c:ser",
    {},
    [
      element("c:idx", { val: index }),
      element("c:order", { val: index }),
      nameOf(target, series),
      stroked ? strokeOf(series, kind) : shapeProperties(fillOf(series), lineOf(series)),
      kind.plot === "barChart" ? element("c:invertIfNegative", { val: booleanMember(series.format, "invertIfNegative") ?? false }) : "",
      stroked ? writeMarker(series, kind) : "",
      writeDataLabels(series, kind),
      writeErrorBars(series, kind),
      categories(target, series, scatter ? "c:xVal" : "c:cat"),
      element(scatter ? "c:yVal" : "c:val", {}, numberReference(target, series.values)),
      kind.plot === "lineChart" || scatter ? element("c:smooth", { val: smooth }) : "",
    ].join(""),
  );
}

/** The line of a series of points: its own colour, or that of its fill; a scatter without lines says so. */
function strokeOf(series: SideChartSeries, kind: ChartKind): string {
  if (!kind.lines) return shapeProperties(undefined, { color: "none" });
  const fill = fillOf(series);
  return shapeProperties(undefined, lineOf(series) ?? (fill === undefined ? undefined : { color: fill }));
}

/** A name that is a reference keeps following its cell. */
function nameOf(target: SheetTarget, { name }: SideChartSeries): string {
  if (name === "") return "";
  const isReference = name.startsWith("=") && splitReference(name) !== null;
  return element("c:tx", {}, isReference ? textReference(target, name) : element("c:v", {}, escapeText(name)));
}

function categories(target: SheetTarget, { xValues }: SideChartSeries, name: "c:cat" | "c:xVal"): string {
  return xValues ? element(name, {}, categoryReference(target, xValues)) : "";
}

/** "#RRGGBB", "none" for a series that only holds a place, undefined = Excel's own colour. `fill.clear()` may be kept as null, "" or a flag. */
function fillOf(series: SideChartSeries): string | undefined {
  const color = member(series.format, "fill.color") ?? member(series.format, "format.fill.color");
  const cleared = booleanMember(series.format, "fill.cleared") ?? booleanMember(series.format, "format.fill.cleared") ?? false;
  if (cleared || color === null || color === "" || color === "none") return "none";
  return typeof color === "string" ? color : undefined;
}

function lineOf(series: SideChartSeries): LineLook | undefined {
  const color = seriesText(series, "line.color");
  const style = seriesText(series, "line.lineStyle");
  const weight = numberMember(series.format, "line.weight") ?? numberMember(series.format, "format.line.weight");
  const cleared = booleanMember(series.format, "line.cleared") ?? booleanMember(series.format, "format.line.cleared") ?? false;
  if (cleared) return { color: "none" };
  return color === undefined && style === undefined && weight === undefined ? undefined : { color, style, weight };
}

/** Excel.ChartMarkerStyle → ST_MarkerStyle. */
const MARKERS: Readonly<Record<string, string>> = {
  square: "square",
  circle: "circle",
  diamond: "diamond",
  triangle: "triangle",
  x: "x",
  star: "star",
  dot: "dot",
  dash: "dash",
  plus: "plus",
  none: "none",
};

function writeMarker(series: SideChartSeries, kind: ChartKind): string {
  const style = seriesText(series, "markerStyle")?.toLowerCase() ?? (kind.markers ? "automatic" : "none");
  if (style === "none") return element("c:marker", {}, element("c:symbol", { val: "none" }));
  const symbol = MARKERS[style];
  const size = numberMember(series.format, "markerSize") ?? 6;
  const inside = seriesText(series, "markerBackgroundColor") ?? fillOf(series);
  const edge = seriesText(series, "markerForegroundColor") ?? inside;
  const look = inside === undefined ? "" : element("c:spPr", {}, solidFill(inside) + lineProperties({ color: edge }));
  return element(
    "c:marker",
    {},
    (symbol ? element("c:symbol", { val: symbol }) : "") + element("c:size", { val: Math.min(72, Math.max(2, Math.round(size))) }) + look,
  );
}
