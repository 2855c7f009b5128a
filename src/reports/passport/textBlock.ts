import { linesHeight } from "../layout/linesHeight";
import { colors, sizes } from "../layout/theme";
import { wrappedLines } from "../layout/wrappedLines";
import type { PageBlock } from "./pageBlock";
import { mergedAcross } from "./mergedAcross";
import { pageColumns } from "./pageBlock";
import { pageRow } from "./pageRow";
import { styled } from "./styled";
import { widthOver } from "./widthOver";

/** Lines of small text over the whole width: conditions, notes. */
export function textBlock(texts: readonly string[]): PageBlock {
  return {
    rows: texts.map((text) => pageRow({ 0: text })),
    heights: texts.map((text) => linesHeight(wrappedLines(text, { width: widthOver(pageColumns), size: sizes.small }), sizes.small)),
    styles: texts.length === 0 ? [] : [styled(0, 0, texts.length, pageColumns, { size: sizes.small, color: colors.grey, wrap: true })],
    merges: texts.length === 0 ? [] : [mergedAcross(0, 0, texts.length, pageColumns)],
  };
}
