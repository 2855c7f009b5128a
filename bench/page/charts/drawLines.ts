import type { PlottedChart } from "../../model/plottedChart";
import { chartKind } from "../../xlsx/charts/chartKinds";
import { categoryAxis } from "./categoryAxis";
import { chartFrame } from "./chartFrame";
import { plotAxes } from "./plotAxes";
import { drawPoints } from "./drawPoints";
import { stackedValues } from "./stackedValues";
import { valueAxis } from "./valueAxis";

/** Lines over categories, with or without markers. A missing value breaks the line. */
export function drawLines(chart: PlottedChart): string {
  const { series } = chart;
  const { grouping = "standard" } = chartKind(chart.type);
  const spans = stackedValues(
    series.map(({ values }) => values),
    grouping,
  );
  const categories = categoryAxis(chart);
  const axis = valueAxis(chart, {
    name: "valueAxis",
    values: spans.flat().flatMap((span) => (span ? [span.to] : [])),
    fromZero: false,
    numberFormat: grouping === "percentStacked" ? "0%" : (series[0]?.numberFormat ?? "General"),
  });
  const frame = chartFrame(chart, "valueAxis", "categoryAxis");
  const plotted = plotAxes(chart, frame.plot, { ...axis.spec, cross: categories.crossing }, { ...categories.spec, cross: axis.crossing });
  const lines = series.map((one, index) =>
    drawPoints(
      one,
      index,
      spans[index]!.map((span, category) =>
        span ? { x: plotted.x(categories.middle(category)), y: plotted.y(axis.part(span.to)) } : null,
      ),
    ),
  );
  return frame.markup + plotted.under + plotted.over + lines.join("");
}
