import type { PlottedChart } from "../../model/plottedChart";
import type { AxisSpec } from "./plotAxes";

export interface CategoryAxis {
  readonly count: number;
  /** Middle of a category: 0 = left or bottom end, 1 = the other. */
  middle(index: number): number;
  readonly spec: Omit<AxisSpec, "cross">;
  /** Where the axis of values crosses: before the first category, or after the last. */
  readonly crossing: number;
}

/** An axis of categories; without names they are numbered, as in Excel. */
export function categoryAxis({ members, series }: PlottedChart): CategoryAxis {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const names = series.find(({ categories }) => categories.length > 0)?.categories ?? [];
  const reversed = members["axes.categoryAxis.reversePlotOrder"] === true;
  const middle = (index: number) => {
    const forward = (index + 0.5) / Math.max(1, count);
    return reversed ? 1 - forward : forward;
  };
  const spacing = Math.max(1, Number(members["axes.categoryAxis.tickLabelSpacing"]) || 1);
  const labels = Array.from({ length: count }, (_, index) => ({ text: names[index] ?? String(index + 1), at: middle(index) }));
  const last = members["axes.categoryAxis.position"] === "Maximum";
  return {
    count,
    middle,
    spec: {
      name: "categoryAxis",
      labels: labels.filter((_, index) => index % spacing === 0),
      gridlines: Array.from({ length: count + 1 }, (_, index) => index / Math.max(1, count)),
      gridlinesShown: false,
    },
    crossing: last !== reversed ? 1 : 0,
  };
}
