import type { PlottedChart } from "../../model/plottedChart";
import { chartFrame } from "./chartFrame";
import { drawPoints } from "./drawPoints";
import { plotAxes } from "./plotAxes";
import { valueAxis } from "./valueAxis";

const numbers = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** Points by two numbers. Without numbers for x the points are counted 1, 2, 3 …, as in Excel. */
export function drawScatter(chart: PlottedChart): string {
  const { series } = chart;
  const xOf = series.map(({ xValues, values }) => (numbers(xValues).length > 0 ? xValues : values.map((_, index) => index + 1)));
  const horizontal = valueAxis(chart, { name: "categoryAxis", values: numbers(xOf.flat()), fromZero: false, numberFormat: "General" });
  const vertical = valueAxis(chart, {
    name: "valueAxis",
    values: numbers(series.flatMap(({ values }) => values)),
    fromZero: false,
    numberFormat: series[0]?.numberFormat ?? "General",
  });
  const frame = chartFrame(chart, "valueAxis", "categoryAxis");
  const plotted = plotAxes(
    chart,
    frame.plot,
    { ...vertical.spec, cross: horizontal.crossing },
    { ...horizontal.spec, cross: vertical.crossing },
  );
  const inside = (part: number) => part >= -1e-9 && part <= 1 + 1e-9;
  const drawn = series.map((one, index) =>
    drawPoints(
      one,
      index,
      one.values.map((value, at) => {
        const x = xOf[index]![at] ?? null;
        if (value === null || x === null) return null;
        const [right, up] = [horizontal.part(x), vertical.part(value)];
        return inside(right) && inside(up) ? { x: plotted.x(right), y: plotted.y(up) } : null;
      }),
    ),
  );
  return frame.markup + plotted.under + plotted.over + drawn.join("");
}
