import type { DistrictYear } from "../../domain/effectiveness/districtYears";
import { effectivenessWords } from "../../text/sheets/effectivenessWords";
import type { ChartDescription, HelperArea } from "../layout/sheetDescription";
import { colors } from "../layout/theme";

const { chart: words } = effectivenessWords;

/** Columns of the district's share of low results by year; null with fewer than two years, which make no dynamics. */
export function yearChart(years: readonly DistrictYear[]): { readonly chart: ChartDescription; readonly helper: HelperArea } | null {
  if (years.length < 2) return null;
  const shares = years.map(({ low, n }) => (100 * low) / n);
  const maximum = Math.max(20, Math.ceil(Math.max(...shares) / 10) * 10);
  return {
    helper: { headings: words.helper, rows: years.map(({ year }, index) => [String(year), shares[index] ?? null]) },
    chart: {
      rows: 13,
      draw: (anchor, helper) => ({
        type: "ColumnClustered",
        title: words.title(years),
        alternativeText: words.alternative(years),
        categories: helper(0, 0, years.length),
        series: [
          {
            name: words.series,
            values: helper(1, 0, years.length),
            fill: colors.accent,
            valueLabels: { side: "OutsideEnd", format: "0.0" },
          },
        ],
        anchor: { ...anchor, columns: 4 },
        valueAxis: { minimum: 0, maximum, majorUnit: 10, title: words.axis },
        categoriesReversed: false,
        legend: false,
      }),
    },
  };
}
