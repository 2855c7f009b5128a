import { heights } from "./theme";

/** Height in points of a table row with so many lines; Excel allows 409 at most, the text itself is never cut. */
export function linesHeight(lines: number): number {
  return lines <= 1 ? heights.oneLine : Math.min(heights.most, Math.round((lines * 12.3 + 6) * 2) / 2);
}
