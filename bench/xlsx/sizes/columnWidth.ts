/** Width as the file has it (characters with the cell's padding included) → pixels, by the digit of the Normal font: 9.140625 of 7 → 64. */
export function widthToPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Pixels → width as the file has it: 64 by a digit of 7 → 9.140625. */
export function pixelsToWidth(pixels: number, digit: number): number {
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** Pixels of a column whose width nobody told: so many digits and the padding, in whole eights (ECMA-376 part 1, 18.3.1.81). */
export function defaultPixels(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8;
}
