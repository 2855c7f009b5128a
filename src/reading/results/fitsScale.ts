import type { ScoreScale } from "../../domain/assessment/fact";

/**
 * Can a mean stand on this scale? Marks 2–5, test scores and per cents 0–100, primary points from 0.
 *
 * @example fitsScale(0, "mark") → false
 */
export function fitsScale(mean: number, scale: ScoreScale): boolean {
  if (scale === "mark") return mean >= 2 && mean <= 5;
  return mean >= 0 && (scale === "primary" || mean <= 100);
}
