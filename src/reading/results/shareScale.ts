import type { Figure } from "../figures/figure";

/** "percent": 45 is 45 % · "fraction": 0.45 is 45 % · null: only 0 and 1 stand there, either may be meant. */
export type ShareScale = "percent" | "fraction" | null;

/**
 * The scale of a column of shares, decided by all of its values and never by one cell (method §1). Cells that say per cent themselves
 * («45 %», or the format 0 %) are per cents already and decide nothing. An empty column gives null.
 *
 * @example values 0.45, 1, 0 → "fraction"; values 45, 0.5, 100 → "percent"
 */
export function shareScale(figures: readonly Figure[]): ShareScale {
  const plain = figures.flatMap((figure) => (figure.state === "value" && !figure.percent ? [figure.value] : []));
  if (plain.some((value) => value > 1)) return "percent";
  if (plain.some((value) => value > 0 && value < 1)) return "fraction";
  return null;
}
