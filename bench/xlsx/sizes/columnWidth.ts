/** Width of the widest digit of Calibri 11 at 96 dpi, the unit of column widths (ECMA-376 part 1, 18.3.1.13). */
const DIGIT = 7;

/** Width as the file has it (characters with the cell's padding included) → pixels: 9.140625 → 64. */
export function widthToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Pixels → width as the file has it: 64 → 9.140625. */
export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}
