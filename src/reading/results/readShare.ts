import type { Figure } from "../figures/figure";
import type { ColumnScale } from "./columnScale";
import { percentDecimals, percentOf } from "./columnScale";
import { computedDigits } from "./computedDigits";

/** A share on the scale 0–100 with the digits to which it is told. */
export interface ShareReading {
  readonly percent: number;
  readonly decimals: number;
  /** Digits of the cell itself where its column was computed to more: a figure written by hand among formulas; null else. */
  readonly written: number | null;
}

function withDigits(percent: number, figure: Figure, scale: ColumnScale): ShareReading {
  const own = percentDecimals(figure, scale.share);
  if (own > scale.decimals || own > computedDigits) return { percent, decimals: own, written: null };
  return { percent, decimals: scale.decimals, written: scale.decimals > computedDigits ? own : null };
}

/**
 * A cell's share as its column says: digits are the most that hands wrote in the column (method §1); a cell that a formula computed is as fine as
 * it stands. Null when the cell gives none.
 */
export function readShare(figure: Figure | undefined, scale: ColumnScale | undefined): ShareReading | null {
  const percent = scale === undefined ? null : percentOf(figure, scale);
  return percent === null || figure === undefined || scale === undefined ? null : withDigits(percent, figure, scale);
}

/**
 * The cell's other reading, for a column in which 0,45 and 45 are mixed: a fraction among per cents, a per cent among fractions. Null where there is none:
 * the cell says per cent itself, or the other reading is no share.
 */
export function otherShare(figure: Figure | undefined, scale: ColumnScale | undefined): ShareReading | null {
  if (figure?.state !== "value" || scale === undefined || figure.percent || figure.value === 0) return null;
  const share = scale.share === "fraction" ? "percent" : "fraction";
  if (share === "fraction" && figure.value > 1) return null;
  const other: ColumnScale = { share, decimals: scale.decimals };
  const percent = percentOf(figure, other);
  if (percent === null || percent > 100) return null;
  return { percent, decimals: percentDecimals(figure, share), written: null };
}
