/** A guess from less than this is no guess. */
const leastShare = 0.08;
const leastSeconds = 3;
/** What is told is a multiple of this. */
const grain = 5;

/**
 * Seconds a run may still take, from the share that is done and the time it took; null while nothing can be said.
 *
 * @example timeLeft(0.5, 20) // 20
 */
export function timeLeft(share: number, seconds: number): number | null {
  if (share < leastShare || share >= 1 || seconds < leastSeconds) return null;
  return Math.max(grain, Math.round((seconds * (1 - share)) / share / grain) * grain);
}
