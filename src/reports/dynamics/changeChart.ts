import { dynamicsWords } from "../../text/sheets/dynamicsWords";
import type { ChartDescription } from "../layout/sheetDescription";
import { intervalChart } from "../layout/intervalChart";
import type { IntervalPiece } from "../layout/intervalChart";
import { colors } from "../layout/theme";
import type { ModelCell } from "../sheetModel";

/** A change of the index with its interval. */
export interface ChangeBar {
  readonly school: string;
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

/** Width of the dark tick that marks the change itself, points of the index. */
const tick = 0.35;
const { chart, helper } = dynamicsWords;

/** Bars grow from zero to both sides, so each side has its own pieces: up to the interval, up to the tick, the tick, up to the end. */
const pieces: readonly IntervalPiece[] = [
  { heading: helper.rightGap, fill: "none" },
  { heading: helper.rightBefore, fill: colors.mid },
  { heading: helper.rightTick, fill: colors.ink },
  { heading: helper.rightAfter, fill: colors.mid },
  { heading: helper.leftGap, fill: "none" },
  { heading: helper.leftBefore, fill: colors.mid },
  { heading: helper.leftTick, fill: colors.ink },
  { heading: helper.leftAfter, fill: colors.mid },
];

export const changeHeadings: readonly string[] = [helper.school, ...pieces.map(({ heading }) => heading)];

/**
 * A school as stacked pieces; those on the left are negative. The interval may lie on either side of zero or across it, the
 * tick stands on the side of the change.
 */
export function changeRow({ school, change, low, high }: ChangeBar): ModelCell[] {
  const right = side(low, high, change >= 0 ? change : null);
  const left = side(-high, -low, change < 0 ? -change : null);
  return [school, ...right, ...left.map((length) => (length === 0 ? 0 : -length))];
}

/** Pieces of one side, outward from zero; the ends are given as distances from it, negative ones lie on the other side. */
function side(from: number, to: number, point: number | null): [gap: number, before: number, tick: number, after: number] {
  const [start, end] = [Math.max(0, from), Math.max(0, to)];
  if (end <= start) return [0, 0, 0, 0];
  if (point === null) return [start, end - start, 0, 0];
  const at = Math.min(Math.max(start, point - tick / 2), Math.max(start, end - tick));
  const width = Math.min(tick, end - at);
  return [start, at - start, width, Math.max(0, end - at - width)];
}

/** Changes with their intervals; zero is the middle line. */
export function changeChart(bars: readonly ChangeBar[], title: string): ChartDescription {
  const reach = Math.ceil(Math.max(10, ...bars.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])) / 10) * 10;
  return intervalChart({
    title,
    alternativeText: chart.changeAlternative(bars.length, ...countChanges(bars)),
    pieces,
    bars: bars.length,
    first: 0,
    axis: { minimum: -reach, maximum: reach, majorUnit: reach, minorUnit: reach / 5, title: chart.changeAxis },
    twoSided: true,
  });
}

/** How many changes are surely up, and how many surely down. */
export function countChanges(bars: readonly ChangeBar[]): [up: number, down: number] {
  return [bars.filter(({ low }) => low > 0).length, bars.filter(({ high }) => high < 0).length];
}
