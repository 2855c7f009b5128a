import { heights, sizes } from "./theme";

/** From line to line, points, by the size of the letters: Calibri's own 1.22 rounded up to whole pixels of the screen. */
const pitch: Readonly<Record<number, number>> = { [sizes.small]: 11.3, [sizes.helper]: 10.5 };
const ordinaryPitch = 12.3;

/** Height in points of a table row with so many lines; Excel allows 409 at most, the text itself is never cut. */
export function linesHeight(lines: number, size: number = sizes.text): number {
  return lines <= 1 ? heights.oneLine : Math.min(heights.most, Math.round((lines * (pitch[size] ?? ordinaryPitch) + 6) * 2) / 2);
}
