import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { passportWords } from "../../text/sheets/passportWords";
import { clip100 } from "../../domain/rating/clip100";
import { onRatingScale } from "../../domain/rating/onRatingScale";
import type { Parameters } from "../../domain/parameters/parameters";
import { colors } from "../layout/theme";
import type { ChartModel, ModelCell, ModelRange } from "../sheetModel";

const { charts: words } = passportWords;
/** Width of the dark tick that marks what the school shows, points of the rating. */
const tick = 1.2;

export const expectedHeadings: readonly string[] = ["", words.pieces.before, words.pieces.range, words.pieces.tick, words.pieces.after];

/** Two bars: the expected range, and what the school shows with its interval; unshrunk, on the scale of the rating. Null without ИСБШ. */
export function expectedRows(
  { expectedDeviation, rating }: SchoolAnalysis,
  parameters: Pick<Parameters, "ratingScale" | "z">,
): ModelCell[][] | null {
  if (expectedDeviation === null || rating === null) return null;
  const onScale = (deviation: number): number => clip100(onRatingScale(deviation, parameters));
  const { low, high, actual } = expectedDeviation;
  const reach = parameters.z * rating.rawStandardError;
  const [from, point, to] = [onScale(actual - reach), onScale(actual), onScale(actual + reach)];
  const before = Math.max(0, point - from - tick / 2);
  return [
    [words.expectedBar, onScale(low), onScale(high) - onScale(low), 0, 0],
    [words.shown, from, before, tick, Math.max(0, to - from - before - tick)],
  ];
}

function onScaleOf(
  { low, high, actual }: NonNullable<SchoolAnalysis["expectedDeviation"]>,
  parameters: Pick<Parameters, "ratingScale">,
): { readonly low: number; readonly high: number; readonly actual: number } {
  const onScale = (deviation: number): number => clip100(onRatingScale(deviation, parameters));
  return { low: onScale(low), high: onScale(high), actual: onScale(actual) };
}

/** Expected range against the fact; drawn only where `expectedRows` has rows. */
export function expectedChart(
  label: string,
  { contextEffect, expectedDeviation }: Pick<SchoolAnalysis, "contextEffect" | "expectedDeviation">,
  parameters: Pick<Parameters, "ratingScale">,
  anchor: ModelRange,
  helper: (column: number) => ModelRange,
): ChartModel {
  const { unknown, below, above, within } = words.expected;
  return {
    type: "BarStacked",
    title: contextEffect === null ? unknown : contextEffect.high < 0 ? below : contextEffect.low > 0 ? above : within,
    alternativeText: expectedDeviation === null ? label : words.expectedAlternative(label, onScaleOf(expectedDeviation, parameters)),
    categories: helper(0),
    series: [
      { name: words.pieces.before, values: helper(1), fill: "none" },
      { name: words.pieces.range, values: helper(2), fill: colors.mid },
      { name: words.pieces.tick, values: helper(3), fill: colors.ink },
      { name: words.pieces.after, values: helper(4), fill: colors.mid },
    ],
    anchor,
    valueAxis: { minimum: 0, maximum: 100, majorUnit: 50, minorUnit: 10, title: "" },
    categoriesReversed: true,
    legend: false,
  };
}
