import { columnWidth, paddingWidth } from "./pageBlock";

/** Characters of a text over so many columns of the page: their padding is room too. */
export function widthOver(columns: number): number {
  return columns * columnWidth + (columns - 1) * paddingWidth;
}
