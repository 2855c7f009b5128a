import type { SchoolDynamics } from "../../domain/monitoring/schoolDynamics";
import type { Parameters } from "../../domain/parameters/parameters";
import { dynamicsWords as words } from "../../text/sheets/dynamicsWords";
import type { SheetDescription } from "../layout/sheetDescription";
import type { ModelCell } from "../sheetModel";
import { changeChart, changeHeadings, changeRow, countChanges } from "./changeChart";
import type { ChangeBar } from "./changeChart";
import { shareChart, shareRow } from "./shareChart";
import type { ShareBar } from "./shareChart";

/** A page on its side holds no more bars: beyond it the schools that changed most, or have the highest shares, are drawn. */
const most = 24;

interface NamedDynamics {
  readonly label: string;
  readonly dynamics: SchoolDynamics;
}

/** Charts of «Динамика» with the helper columns they are drawn from: changes with intervals, shares of low results. */
export function dynamicsCharts(
  schools: readonly NamedDynamics[],
  years: readonly [from: number, to: number] | null,
  year: number,
  p: Parameters,
): Pick<SheetDescription, "charts" | "helper"> {
  const changes = years === null ? [] : changeBars(schools, years);
  const before = years?.[1] === year ? years[0] : null;
  const shares = shareBars(schools, before, year, p.shownPupils);
  if (changes.length === 0 && shares.length === 0) return {};
  const width = changeHeadings.length;
  const past = (share: (bar: ShareBar) => number | null): number => shares.filter((bar) => (share(bar) ?? 0) >= p.lowShareThreshold).length;
  const rows = Array.from({ length: Math.max(changes.length, shares.length) }, (_, index): ModelCell[] => [
    ...(changes[index] ? changeRow(changes[index]) : new Array<ModelCell>(width).fill(null)),
    ...(shares[index] ? shareRow(shares[index]) : [null, null, null]),
  ]);
  return {
    charts: [
      ...(years === null || changes.length === 0
        ? []
        : [changeChart(changes, titled(words.chart.changeTitle(years, changes.length, ...countChanges(changes)), changes.length))]),
      ...(shares.length === 0
        ? []
        : [
            shareChart(shares, {
              title: titled(
                words.chart.shareTitle(p.lowShareThreshold, [
                  { year, schools: past(({ now }) => now) },
                  ...(before === null ? [] : [{ year: before, schools: past((bar) => bar.before) }]),
                ]),
                shares.length,
              ),
              beside: years !== null && changes.length > 0,
              years: [before, year],
              threshold: p.lowShareThreshold,
              column: width,
            }),
          ]),
    ],
    helper: {
      headings: [...changeHeadings, words.helper.school, words.helper.share(year), before === null ? "" : words.helper.share(before)],
      rows,
    },
  };
}

/** Where not every school goes into the chart, its title says how many do. */
function titled(title: string, bars: number): string {
  return bars < most ? title : words.chart.some(title, bars);
}

function changeBars(schools: readonly NamedDynamics[], [from, to]: readonly [number, number]): ChangeBar[] {
  const bars = schools.flatMap(({ label, dynamics }): ChangeBar[] => {
    const last = dynamics.changes.at(-1);
    return last?.from === from && last.to === to && last.sameComposition
      ? [{ school: label, change: last.change.change, low: last.change.low, high: last.change.high }]
      : [];
  });
  const size = ({ change, low, high }: ChangeBar): number => Math.abs(change) / (high - low);
  return [...bars]
    .sort((a, b) => size(b) - size(a))
    .slice(0, most)
    .sort((a, b) => b.change - a.change);
}

function shareBars(schools: readonly NamedDynamics[], before: number | null, now: number, shownPupils: number): ShareBar[] {
  const bars = schools.flatMap(({ label, dynamics }): ShareBar[] => {
    const shareIn = (year: number | null): number | null => {
      const federal = dynamics.points.find((point) => point.year === year)?.federal;
      return federal && federal.pooledN >= shownPupils ? federal.pooledShare : null;
    };
    const bar = { school: label, before: shareIn(before), now: shareIn(now) };
    return bar.now === null && bar.before === null ? [] : [bar];
  });
  const size = ({ before: share, now: latest }: ShareBar): number => latest ?? share ?? 0;
  return [...bars].sort((a, b) => size(b) - size(a)).slice(0, most);
}
