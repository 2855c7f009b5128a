import { commonWords } from "../../text/sheets/commonWords";
import { colors, heights, sizes } from "../layout/theme";
import { wrappedLines } from "../layout/wrappedLines";
import type { ModelCell } from "../sheetModel";
import type { PageBlock } from "./pageBlock";
import { mergedAcross } from "./mergedAcross";
import { pageColumns } from "./pageBlock";
import { pageRow } from "./pageRow";
import { styled } from "./styled";
import { widthOver } from "./widthOver";

/** The six facts of a school under the name, each over two columns. */
export type SchoolFact = readonly [label: string, value: string];

/** Name of the school, purpose, stamp, and the strip of facts. */
export function headBlock(school: string, stamp: string, facts: readonly SchoolFact[]): PageBlock {
  const strip = (part: 0 | 1): ModelCell[] => pageRow(Object.fromEntries(facts.map((fact, index) => [2 * index, fact[part]])));
  const rule = { style: "Continuous", weight: "Medium", color: colors.accent } as const;
  return {
    rows: [pageRow({ 0: school }), pageRow({ 0: commonWords.purpose }), pageRow({ 0: stamp }), strip(0), strip(1), pageRow({})],
    heights: [
      Math.max(heights.title, lines(school, sizes.title, true) * 21),
      heights.purpose,
      Math.max(heights.stamp, lines(stamp, sizes.helper, false) * 11),
      15,
      20,
      heights.gap,
    ],
    styles: [
      styled(0, 0, 1, pageColumns, { size: sizes.title, bold: true, color: colors.accent, wrap: true }),
      styled(2, 0, 1, pageColumns, { size: sizes.helper, color: colors.grey, wrap: true }),
      styled(3, 0, 2, pageColumns, { horizontal: "Center", borderTop: rule, borderBottom: rule }),
      styled(3, 0, 1, pageColumns, { size: sizes.small, color: colors.grey }),
      styled(4, 0, 1, pageColumns, { bold: true }),
    ],
    merges: [mergedAcross(0, 0, 3, pageColumns), ...facts.map((_, index) => mergedAcross(3, 2 * index, 2, 2))],
  };
}

/** A long name or a long district goes over several lines. */
function lines(text: string, size: number, bold: boolean): number {
  return wrappedLines(text, { width: widthOver(pageColumns), size, bold });
}
