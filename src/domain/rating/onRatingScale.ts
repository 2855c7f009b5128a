import type { Parameters } from "../parameters/parameters";

/** Middle of the scale: a school like the others of its comparison set. */
const MIDDLE = 50;

/**
 * A deviation from the comparison set on the scale of the rating (рейтинг, method §3): 50 + `ratingScale`·deviation, unclipped.
 *
 * @example onRatingScale(-0.4, { ratingScale: 25 }) // 40
 */
export function onRatingScale(deviation: number, { ratingScale }: Pick<Parameters, "ratingScale">): number {
  return MIDDLE + ratingScale * deviation;
}
