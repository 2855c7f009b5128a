import type { SideChart } from "../../model/sideData";
import { element, XML_DECLARATION } from "../xml/writeElement";
import type { SheetTarget } from "../write/sheetTarget";
import { writeAnchor } from "./anchor";
import { writeChart } from "./writeChart";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** <drawing> of a sheet with its drawing part and a chart part for each chart; no charts, no drawing. */
export function writeDrawing(target: SheetTarget, charts: readonly SideChart[]): string {
  if (charts.length === 0) return "";
  const drawing = target.package.addPart("xl/drawings/drawing#.xml", DRAWING, "");
  const anchors = charts.map((chart, index) => writeChartAnchor(target, drawing, chart, index + 2)).join("");
  const namespaces = {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  target.package.setText(drawing, target.package.spoken(XML_DECLARATION + element("xdr:wsDr", namespaces, anchors)));
  return element("drawing", { "r:id": target.package.relate(target.part, "drawing", { part: drawing }) });
}

/** Adds the chart's part and gives the anchor that shows it; the alternative text is the shape's description. */
export function writeChartAnchor(target: SheetTarget, drawing: string, chart: SideChart, shapeId: number): string {
  const part = target.package.addPart("xl/charts/chart#.xml", CHART, writeChart(target, chart));
  const id = target.package.relate(drawing, "chart", { part });
  const properties = element("xdr:cNvPr", { id: shapeId, name: chart.name || `Диаграмма ${shapeId - 1}`, descr: chart.altText || null });
  const frame =
    element("xdr:nvGraphicFramePr", {}, properties + element("xdr:cNvGraphicFramePr")) +
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 })) +
    element(
      "a:graphic",
      {},
      element("a:graphicData", { uri: CHART_NAMESPACE }, element("c:chart", { "xmlns:c": CHART_NAMESPACE, "r:id": id })),
    );
  return element(
    "xdr:oneCellAnchor",
    {},
    writeAnchor(chart, target.sheet) + element("xdr:graphicFrame", { macro: "" }, frame) + element("xdr:clientData"),
  );
}
