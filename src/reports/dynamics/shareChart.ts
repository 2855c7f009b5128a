import { dynamicsWords } from "../../text/sheets/dynamicsWords";
import type { ChartDescription } from "../layout/sheetDescription";
import { colors } from "../layout/theme";
import type { ModelCell } from "../sheetModel";

/** Pooled shares of low results of a school, per cent; null where the year has none or too few pupils to be shown. */
export interface ShareBar {
  readonly school: string;
  readonly before: number | null;
  readonly now: number | null;
}

const { chart } = dynamicsWords;

/** A row of the helper columns: school, year before, year of the report. */
export function shareRow({ school, before, now }: ShareBar): ModelCell[] {
  return [school, now, before];
}

/**
 * Shares of low results of two years; lines of the grid stand at θ and its multiples, so that a bar past the first line is a
 * share past the threshold.
 *
 * @param column first of its three helper columns
 */
export function shareChart(
  bars: readonly ShareBar[],
  {
    title,
    years,
    threshold,
    column,
    beside,
  }: {
    readonly title: string;
    readonly years: readonly [before: number | null, now: number];
    readonly threshold: number;
    readonly column: number;
    /** Stands right of the chart before it. */
    readonly beside: boolean;
  },
): ChartDescription {
  const most = Math.max(threshold, ...bars.flatMap(({ before, now }) => [before ?? 0, now ?? 0]));
  const maximum = Math.min(Math.ceil(100 / threshold) * threshold, (Math.floor(most / threshold) + 1) * threshold);
  const [before, now] = years;
  return {
    rows: Math.ceil((105 + 26 * bars.length) / 20),
    least: Math.ceil((105 + 18 * bars.length) / 20),
    beside,
    draw: (anchor, helperRange) => ({
      type: "BarClustered",
      title,
      alternativeText: chart.shareAlternative(bars.length, bars.filter(({ now: share }) => (share ?? 0) >= threshold).length, threshold),
      categories: helperRange(column, 0, bars.length),
      series: [
        { name: chart.year(now), values: helperRange(column + 1, 0, bars.length), fill: colors.accent },
        ...(before === null
          ? []
          : [{ name: chart.year(before), values: helperRange(column + 2, 0, bars.length), fill: "#FFFFFF", outline: colors.accent }]),
      ],
      anchor,
      valueAxis: { minimum: 0, maximum, majorUnit: threshold, minorUnit: threshold / 3, title: chart.shareAxis(threshold) },
      categoriesReversed: true,
      legend: true,
    }),
  };
}
