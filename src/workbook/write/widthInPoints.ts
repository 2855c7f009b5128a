/**
 * Office.js takes a width in points; Excel's own unit is the width of a digit of its default font, 7 pixels, with 5 pixels
 * of padding, 96 pixels to 72 points.
 *
 * @example widthInPoints(10) // 56.25: 75 pixels
 */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
