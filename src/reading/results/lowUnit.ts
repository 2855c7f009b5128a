import { restoreCount } from "../../domain/assessment/restoreCount";
import type { Figure } from "../figures/figure";
import { percentDecimals, percentOf } from "./columnScale";
import { shareScale } from "./shareScale";

interface LowRow {
  readonly n: Figure | undefined;
  readonly low: Figure | undefined;
}

/** So many rows must refuse the heading's unit, and half of all, before the heading is not believed. */
const leastRows = 3;

/**
 * Does the only column of low results hold what its heading says? Shares that fit no whole pupils in most rows, whole and none above n, are people
 * under «%»; people above n in most rows, none above 100, are shares under «чел.». Anything else is as the heading says: single rows are judged by themselves.
 *
 * @param stated what the heading says, or what is supposed where it says nothing
 * @example n 20, 23, 18 and low 3, 7, 4 under «%» → "count"
 */
export function lowUnit(rows: readonly LowRow[], stated: "count" | "share"): "count" | "share" {
  const told = rows.flatMap(({ n, low }) =>
    n?.state === "value" && Number.isInteger(n.value) && n.value > 0 && low?.state === "value" && low.value > 0
      ? [{ n: n.value, low }]
      : [],
  );
  if (told.length < leastRows || told.some(({ low }) => low.percent || !Number.isInteger(low.value))) return stated;
  const share = shareScale(told.map(({ low }) => low));
  const refused =
    stated === "share"
      ? told.filter(({ n, low }) => {
          const percent = percentOf(low, { share, decimals: 0 });
          return percent !== null && !restoreCount(n, percent, percentDecimals(low, share)).ok;
        })
      : told.filter(({ n, low }) => low.value > n);
  if (refused.length < leastRows || refused.length * 2 <= told.length) return stated;
  if (stated === "share") return told.every(({ n, low }) => low.value <= n) ? "count" : stated;
  return told.every(({ low }) => low.value <= 100) ? "share" : stated;
}
