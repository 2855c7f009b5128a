import { colors, sizes } from "../layout/theme";
import type { PageBlock } from "./pageBlock";
import { pageColumns } from "./pageBlock";
import { pageRow } from "./pageRow";
import { styled } from "./styled";

/** Heading of a part of the page. */
export function sectionBlock(title: string): PageBlock {
  return {
    rows: [pageRow({ 0: title })],
    heights: [19],
    styles: [styled(0, 0, 1, pageColumns, { bold: true, color: colors.accent, size: sizes.section, vertical: "Bottom" })],
    merges: [],
  };
}
