import type { PlottedChart } from "../../model/plottedChart";
import { chartKind } from "../../xlsx/charts/chartKinds";
import { texts } from "../texts";
import { drawBars } from "./drawBars";
import { drawLines } from "./drawLines";
import { drawScatter } from "./drawScatter";
import { colorOf } from "./look";
import { escapeSvg, svg } from "./svg";

/** A chart as SVG. Kinds that are not drawn (pie, area, radar) say so: nobody should miss them unawares. */
export function drawChart(chart: PlottedChart): string {
  const { width, height, members, title, altText } = chart;
  const fill = colorOf(members, "format.fill.color", "#FFFFFF");
  const border = members["format.border.lineStyle"] === "None" ? "none" : colorOf(members, "format.border.color", "#D9D9D9");
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": altText || title,
      "font-family": "Calibri, Carlito, sans-serif",
    },
    svg("rect", { x: 0.5, y: 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1), fill, stroke: border }),
    contents(chart),
  );
}

function contents(chart: PlottedChart): string {
  switch (chartKind(chart.type).plot) {
    case "barChart":
      return drawBars(chart);
    case "lineChart":
      return drawLines(chart);
    case "scatterChart":
      return drawScatter(chart);
    default: {
      const text = texts.chartNotDrawn(chart.title, chart.type);
      return svg("text", { x: chart.width / 2, y: chart.height / 2, "text-anchor": "middle", "font-size": 13 }, escapeSvg(text));
    }
  }
}
