import { linesHeight } from "../layout/linesHeight";
import { colors, heights, signFillColors, sizes } from "../layout/theme";
import { wrappedLines } from "../layout/wrappedLines";
import { signs } from "../../text/names/signs";
import type { PageBlock } from "./pageBlock";
import { mergedAcross } from "./mergedAcross";
import { columnWidth, pageColumns } from "./pageBlock";
import { pageRow } from "./pageRow";
import { styled } from "./styled";

const nameColumns = 3;

/** The decision with its sign in a band of its colour, and why. */
export function decisionBlock(decision: string, reason: string): PageBlock {
  const state = (Object.keys(signFillColors) as (keyof typeof signFillColors)[]).find((one) => decision.startsWith(signs[one]));
  const lines = wrappedLines(reason, { width: (pageColumns - nameColumns) * columnWidth, size: sizes.text });
  const name = wrappedLines(decision, { width: nameColumns * columnWidth, size: 13, bold: true });
  return {
    rows: [pageRow({ 0: decision, [nameColumns]: reason }), pageRow({})],
    heights: [Math.max(linesHeight(lines), 17 * name + 8, 30), heights.gap],
    styles: [
      styled(0, 0, 1, pageColumns, {
        wrap: true,
        fill: state === undefined ? colors.pale : signFillColors[state],
        borderTop: { style: "Continuous", weight: "Thin", color: colors.line },
        borderBottom: { style: "Continuous", weight: "Thin", color: colors.line },
      }),
      styled(0, 0, 1, nameColumns, { bold: true, size: 13, horizontal: "Center" }),
    ],
    merges: [mergedAcross(0, 0, 1, nameColumns), mergedAcross(0, nameColumns, 1, pageColumns - nameColumns)],
  };
}
