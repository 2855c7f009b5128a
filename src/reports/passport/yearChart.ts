import { passportWords } from "../../text/sheets/passportWords";
import { colors } from "../layout/theme";
import type { ChartAxisModel, ChartModel, ModelCell, ModelRange } from "../sheetModel";
import type { YearFigures } from "./yearSeries";

const { charts: words } = passportWords;

/** Headings of the helper columns of a chart by year. */
export const yearHeadings: readonly string[] = ["", words.school, words.low, words.high, words.group, words.district];

export function yearRow({ year, school, low, high, group, district }: YearFigures): ModelCell[] {
  return [String(year), school, low, high, group, district];
}

/** A school by year with its interval, its comparison set and the district; told apart by marker and line, not by colour alone. */
export function yearChart(
  {
    title,
    alternativeText,
    valueAxis,
    labelFormat,
  }: { title: string; alternativeText: string; valueAxis: ChartAxisModel; labelFormat: string },
  anchor: ModelRange,
  helper: (column: number) => ModelRange,
): ChartModel {
  const bound = { fill: colors.mid, marker: "None", line: { weight: 0.75 } } as const;
  return {
    type: "LineMarkers",
    title,
    alternativeText,
    categories: helper(0),
    series: [
      {
        name: words.school,
        values: helper(1),
        fill: colors.accent,
        marker: "Square",
        line: { weight: 2.25 },
        valueLabels: { side: "Top", format: labelFormat },
      },
      { name: words.low, values: helper(2), ...bound },
      { name: words.high, values: helper(3), ...bound },
      { name: words.group, values: helper(4), fill: colors.grey, marker: "Circle", line: { weight: 1.25, dash: true } },
      { name: words.district, values: helper(5), fill: colors.ink, marker: "Diamond", line: { weight: 0.75 } },
    ],
    anchor,
    valueAxis,
    categoriesReversed: false,
    legend: false,
  };
}
