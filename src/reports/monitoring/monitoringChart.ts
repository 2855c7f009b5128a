import type { MonitoredProgramme } from "../../domain/monitoring/districtMonitoring";
import { monitoringWords } from "../../text/sheets/monitoringWords";
import type { ChartDescription, HelperArea } from "../layout/sheetDescription";
import { colors } from "../layout/theme";

const { chart, helper } = monitoringWords;
/** More bars do not go onto a page. */
const mostSchools = 40;

/** Shares of low results of the base year and of T; null without two years of any school that may be shown. */
export function monitoringChart(
  programmes: readonly MonitoredProgramme[],
  labelOf: (schoolId: string) => string,
  shownPupils: number,
): { readonly chart: ChartDescription; readonly helper: HelperArea } | null {
  const bars = programmes
    .flatMap(({ school, base, now, monitoring }) => {
      if (monitoring === null || base === null || now === null) return [];
      const [before, after] = [base.federal, now.federal];
      if (Math.min(before.pooledN, after.pooledN) < Math.max(1, shownPupils)) return [];
      const { share } = monitoring;
      const sure = share !== null && Math.abs(share.change) > share.chance ? Math.sign(share.change) : 0;
      return [{ school: labelOf(school.schoolId), now: after.pooledShare ?? 0, base: before.pooledShare ?? 0, sure }];
    })
    .slice(0, mostSchools);
  if (bars.length === 0) return null;
  const most = Math.max(...bars.flatMap((bar) => [bar.now, bar.base]));
  return {
    helper: { headings: [helper.school, helper.now, helper.base], rows: bars.map((bar) => [bar.school, bar.now, bar.base]) },
    chart: {
      rows: Math.ceil((105 + 34 * bars.length) / 20),
      draw: (anchor, range) => ({
        type: "BarClustered",
        title: chart.title(bars.length, bars.filter(({ sure }) => sure < 0).length, bars.filter(({ sure }) => sure > 0).length),
        alternativeText: chart.alternative(bars.length, bars.filter((bar) => bar.now < bar.base).length),
        categories: range(0, 0, bars.length),
        series: [
          { name: chart.now, values: range(1, 0, bars.length), fill: colors.accent },
          { name: chart.base, values: range(2, 0, bars.length), fill: "#FFFFFF", outline: colors.accent },
        ],
        anchor,
        valueAxis: { minimum: 0, maximum: Math.min(100, 10 * (Math.floor(most / 10) + 1)), majorUnit: 10, title: chart.axis },
        categoriesReversed: true,
        legend: true,
      }),
    },
  };
}
