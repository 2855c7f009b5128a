import { ratingWords } from "../../text/sheets/ratingWords";
import { intervalChart } from "../layout/intervalChart";
import type { IntervalPiece } from "../layout/intervalChart";
import { ratingAxis } from "../layout/ratingAxis";
import { colors } from "../layout/theme";
import type { ChartDescription } from "../layout/sheetDescription";
import type { ModelCell } from "../sheetModel";
import { clip100 } from "../../domain/rating/clip100";

/** One bar of the caterpillar chart. */
export interface IntervalBar {
  readonly school: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Width of the dark tick that marks the rating itself, points of the rating. */
const tick = 0.55;
const { chart, helper } = ratingWords;

const pieces: readonly IntervalPiece[] = [
  { heading: helper.low, fill: "none" },
  { heading: helper.before, fill: colors.mid },
  { heading: helper.tick, fill: colors.ink },
  { heading: helper.after, fill: colors.mid },
];

/** Headings of the helper columns the chart is drawn from. */
export const caterpillarHeadings: readonly string[] = [helper.school, ...pieces.map(({ heading }) => heading)];

/** A school as stacked pieces of a bar: up to the interval, up to the tick, the tick, up to the end. Each at least 0. */
export function caterpillarRow({ school, value, low, high }: IntervalBar): ModelCell[] {
  const [from, point, to] = [clip100(low), clip100(value), clip100(high)];
  const before = Math.max(0, point - from - tick / 2);
  return [school, from, before, tick, Math.max(0, to - from - before - tick)];
}

/**
 * Native stacked bars: a bar nobody sees up to the interval, the interval, a dark tick at the rating. The axis runs 25–75 with
 * its one inner line at 50, or 0–100 where the data reach further (`wide`).
 *
 * @param first row of the helper area where its bars begin
 */
export function caterpillarChart(
  bars: readonly IntervalBar[],
  { first, title, wide }: { readonly first: number; readonly title: string; readonly wide: boolean },
): ChartDescription {
  const [best, worst] = [bars[0], bars.at(-1)];
  if (!best || !worst) throw new Error("A chart of the rating needs at least one school");
  return intervalChart({
    title,
    alternativeText: chart.alternative(best.school, worst.school, bars.length),
    pieces,
    bars: bars.length,
    first,
    axis: ratingAxis(wide, chart.axis),
  });
}
