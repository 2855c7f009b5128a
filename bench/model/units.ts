/** Screen pixels at 96 a inch, points at 72: Excel's sizes are in points, Univer's in pixels. */
export const pointsFromPixels = (pixels: number): number => pixels * 0.75;
export const pixelsFromPoints = (points: number): number => Math.round(points / 0.75);

/** Width of the digit zero of Calibri 11 in pixels: the unit of widths in a file (ECMA-376, 18.3.1.13). */
const DIGIT_PIXELS = 7;

/** A column's width in characters, as files and the Excel dialog give it, to pixels: 8.43 → 64. */
export const pixelsFromCharacters = (characters: number): number =>
  characters < 1 ? Math.round(characters * (DIGIT_PIXELS + 5)) : Math.round(characters * DIGIT_PIXELS + 5);

/** The inverse, to two decimals: 64 → 8.43. */
export const charactersFromPixels = (pixels: number): number =>
  Math.round((pixels < DIGIT_PIXELS + 5 ? pixels / (DIGIT_PIXELS + 5) : (pixels - 5) / DIGIT_PIXELS) * 100) / 100;
