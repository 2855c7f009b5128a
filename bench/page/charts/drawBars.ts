import type { PlottedChart } from "../../model/plottedChart";
import { chartKind } from "../../xlsx/charts/chartKinds";
import { categoryAxis } from "./categoryAxis";
import { chartFrame } from "./chartFrame";
import { dataLabel } from "./dataLabel";
import { plotAxes } from "./plotAxes";
import { seriesLook } from "./seriesLook";
import { stackedValues } from "./stackedValues";
import { svg } from "./svg";
import { valueAxis } from "./valueAxis";

/** Bars and columns, clustered or stacked; a series without a fill holds its place and is not seen. */
export function drawBars(chart: PlottedChart): string {
  const { series } = chart;
  const { direction, grouping = "clustered" } = chartKind(chart.type);
  const lying = direction === "bar";
  const spans = stackedValues(
    series.map(({ values }) => values),
    grouping,
  );
  const categories = categoryAxis(chart);
  const axis = valueAxis(chart, {
    name: "valueAxis",
    values: spans.flat().flatMap((span) => (span ? [span.from, span.to] : [])),
    fromZero: true,
    numberFormat: grouping === "percentStacked" ? "0%" : (series[0]?.numberFormat ?? "General"),
  });
  const valueSpec = { ...axis.spec, cross: categories.crossing };
  const categorySpec = { ...categories.spec, cross: axis.crossing };
  const frame = chartFrame(chart, lying ? "categoryAxis" : "valueAxis", lying ? "valueAxis" : "categoryAxis");
  const plotted = lying ? plotAxes(chart, frame.plot, categorySpec, valueSpec) : plotAxes(chart, frame.plot, valueSpec, categorySpec);

  const number = (name: string, absent: number) => {
    const given = series.map(({ format }) => format[name]).find((value) => typeof value === "number");
    return (given ?? absent) / 100;
  };
  const stacked = grouping !== "clustered";
  const side = stacked ? 1 : 1 + (series.length - 1) * (1 - number("overlap", 0));
  const width = 1 / Math.max(1, categories.count) / (side + number("gapWidth", 150));
  const step = stacked ? 0 : width * (1 - number("overlap", 0));
  const reversed = chart.members["axes.categoryAxis.reversePlotOrder"] === true ? -1 : 1;

  const bars = spans.map((ofSeries, index) => {
    const look = seriesLook(series[index]!, index);
    return ofSeries.map((span, category) => {
      if (!span) return "";
      const middle = categories.middle(category) + reversed * step * (index - (series.length - 1) / 2);
      const box = lying
        ? {
            x1: plotted.x(axis.part(span.from)),
            x2: plotted.x(axis.part(span.to)),
            y1: plotted.y(middle + width / 2),
            y2: plotted.y(middle - width / 2),
          }
        : {
            x1: plotted.x(middle - width / 2),
            x2: plotted.x(middle + width / 2),
            y1: plotted.y(axis.part(span.from)),
            y2: plotted.y(axis.part(span.to)),
          };
      const fill = series[index]!.format[`points.${category}.format.fill.color`];
      const edge = series[index]!.format["format.line.color"];
      const bar = svg("rect", {
        x: Math.min(box.x1, box.x2),
        y: Math.min(box.y1, box.y2),
        width: Math.abs(box.x2 - box.x1),
        height: Math.abs(box.y2 - box.y1),
        fill: typeof fill === "string" ? fill : look.fill,
        stroke: typeof edge === "string" ? edge : "none",
        class: "bar",
      });
      const inside = stacked || series[index]!.format["dataLabels.position"] === "Center";
      const [x, y] = inside
        ? [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2]
        : lying
          ? [box.x2, (box.y1 + box.y2) / 2]
          : [(box.x1 + box.x2) / 2, box.y2];
      return bar + dataLabel(series[index]!, category, x, y, inside ? "Center" : lying ? "Right" : "Top", 4);
    });
  });
  return frame.markup + plotted.under + bars.flat().join("") + plotted.over;
}
