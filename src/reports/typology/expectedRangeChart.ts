import { typologyWords } from "../../text/sheets/typologyWords";
import type { ChartDescription } from "../layout/sheetDescription";
import { clip100 } from "../../domain/rating/clip100";
import { intervalChart } from "../layout/intervalChart";
import type { IntervalPiece } from "../layout/intervalChart";
import { ratingAxis } from "../layout/ratingAxis";
import { colors } from "../layout/theme";
import type { ModelCell } from "../sheetModel";

/** What a school was expected to show and what it shows, on the scale of the rating. */
export interface ExpectedBar {
  readonly school: string;
  readonly low: number;
  readonly high: number;
  readonly actual: number;
}

/** Width of the dark tick that marks the fact, points of the rating. */
const tick = 0.55;
const { chart, helper } = typologyWords;

/** Headings of the helper columns the chart is drawn from, and the look of each as a piece of the bar. */
const pieces: readonly IntervalPiece[] = [
  { heading: helper.before, fill: "none" },
  { heading: helper.leftTick, fill: colors.ink },
  { heading: helper.leftGap, fill: "none" },
  { heading: helper.rangeBefore, fill: colors.mid },
  { heading: helper.tick, fill: colors.ink },
  { heading: helper.rangeAfter, fill: colors.mid },
  { heading: helper.rightGap, fill: "none" },
  { heading: helper.rightTick, fill: colors.ink },
];

export const expectedRangeHeadings: readonly string[] = [helper.school, ...pieces.map(({ heading }) => heading)];

/**
 * A school as stacked pieces of a bar; the tick of the fact stands left of the range, inside it or right of it. The pieces add up
 * to the end of the tick or of the range, whichever is farther.
 */
export function expectedRangeRow({ school, low, high, actual }: ExpectedBar): ModelCell[] {
  const [from, to] = [clip100(low), clip100(high)];
  const start = Math.min(Math.max(clip100(actual) - tick / 2, 0), 100 - tick);
  if (start + tick <= from) return [school, start, tick, from - start - tick, to - from, 0, 0, 0, 0];
  if (start >= to) return [school, from, 0, 0, to - from, 0, 0, start - to, tick];
  const before = Math.max(0, start - from);
  return [school, Math.min(from, start), 0, 0, before, tick, Math.max(0, to - start - tick), 0, 0];
}

/** The expected range of each school with a dark tick where it really stands. */
export function expectedRangeChart(bars: readonly ExpectedBar[], title: string): ChartDescription {
  const wide = bars.some(({ low, high, actual }) => Math.min(low, actual) < 25 || Math.max(high, actual) > 75);
  return intervalChart({
    title,
    alternativeText: chart.alternative(
      bars.length,
      bars.filter(({ actual, low }) => actual < low).length,
      bars.filter(({ actual, high }) => actual > high).length,
    ),
    pieces,
    bars: bars.length,
    first: 0,
    axis: ratingAxis(wide, chart.axis),
  });
}
