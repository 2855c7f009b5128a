import type { Figure } from "../figures/figure";
import type { ShareScale } from "./shareScale";

/** What was decided of a column of shares or means, from all of its cells. */
export interface ColumnScale {
  readonly share: ShareScale;
  /** Most digits after the comma found in the column, on the scale of per cents for shares. */
  readonly decimals: number;
}

const times100 = (value: number): number => Number(`${Number(value.toPrecision(15))}e2`);

/** A share on the scale 0–100; null when the cell gave none, or when 1 may be 1 % or 100 %. */
export function percentOf(figure: Figure | undefined, { share }: ColumnScale): number | null {
  if (figure?.state !== "value") return null;
  if (figure.percent) return figure.value;
  if (share === "fraction") return times100(figure.value);
  return share === null && figure.value !== 0 ? null : figure.value;
}

/** Digits after the comma of a figure, on the scale of per cents. */
export function percentDecimals(figure: Figure, share: ShareScale): number {
  if (figure.state !== "value") return 0;
  return figure.percent || share !== "fraction" ? figure.decimals : Math.max(0, figure.decimals - 2);
}
