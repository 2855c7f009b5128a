/** Points → pixels at 96 dpi. */
export function pointsToPixels(points: number): number {
  return (points * 4) / 3;
}

/** Pixels → points, to a hundredth: 20 → 15. */
export function pixelsToPoints(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}
