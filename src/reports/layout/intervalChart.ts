import type { ChartDescription } from "./sheetDescription";
import type { ChartAxisModel, ChartSeries } from "../sheetModel";

/** A piece of every bar: the heading of its helper column, and its colour ("none" for one that only holds a place). */
export interface IntervalPiece {
  readonly heading: string;
  readonly fill: string;
}

export interface IntervalChart {
  readonly title: string;
  readonly alternativeText: string;
  readonly pieces: readonly IntervalPiece[];
  readonly bars: number;
  /** Row of the helper area where the bars begin; the names stand in its first column, the pieces in the next. */
  readonly first: number;
  readonly axis: ChartAxisModel;
  /** Bars go to both sides of zero: the names stand at the edge of the plot. */
  readonly twoSided?: boolean;
}

/** Native stacked bars of intervals with a tick: one bar a school, put together of pieces that lie in helper columns. */
export function intervalChart({ title, alternativeText, pieces, bars, first, axis, twoSided = false }: IntervalChart): ChartDescription {
  return {
    rows: Math.ceil((95 + 25 * bars) / 20),
    least: Math.ceil((90 + 18 * bars) / 20),
    draw: (anchor, helperRange) => ({
      type: "BarStacked",
      title,
      alternativeText,
      categories: helperRange(0, first, bars),
      series: pieces.map(({ heading, fill }, index): ChartSeries => ({
        name: heading,
        values: helperRange(index + 1, first, bars),
        fill,
      })),
      anchor,
      valueAxis: axis,
      categoriesReversed: true,
      ...(twoSided ? { categoryLabelsLow: true } : {}),
      legend: false,
    }),
  };
}
