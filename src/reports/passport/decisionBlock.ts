import { linesHeight } from "../layout/linesHeight";
import { colors, heights, signFillColors, sizes } from "../layout/theme";
import { wrappedLines } from "../layout/wrappedLines";
import { signs } from "../../text/names/signs";
import type { PageBlock } from "./pageBlock";
import { mergedAcross } from "./mergedAcross";
import { pageColumns } from "./pageBlock";
import { pageRow } from "./pageRow";
import { styled } from "./styled";
import { widthOver } from "./widthOver";

const nameColumns = 3;
/** A longer text is set smaller, so that the figures under it stay on the page. */
const ordinaryLines = 6;

/** The decision with its sign in a band of its colour, and why. */
export function decisionBlock(decision: string, reason: string): PageBlock {
  const state = (Object.keys(signFillColors) as (keyof typeof signFillColors)[]).find((one) => decision.startsWith(signs[one]));
  const width = widthOver(pageColumns - nameColumns);
  const ordinary = wrappedLines(reason, { width, size: sizes.text });
  const size = ordinary > ordinaryLines ? sizes.small : sizes.text;
  const lines = wrappedLines(reason, { width, size });
  const name = wrappedLines(decision, { width: widthOver(nameColumns), size: 13, bold: true });
  return {
    rows: [pageRow({ 0: decision, [nameColumns]: reason }), pageRow({})],
    heights: [Math.max(linesHeight(lines, size), 17 * name + 8, 30), heights.gap],
    styles: [
      styled(0, 0, 1, pageColumns, {
        wrap: true,
        size,
        fill: state === undefined ? colors.pale : signFillColors[state],
        borderTop: { style: "Continuous", weight: "Thin", color: colors.line },
        borderBottom: { style: "Continuous", weight: "Thin", color: colors.line },
      }),
      styled(0, 0, 1, nameColumns, { bold: true, size: 13, horizontal: "Center" }),
    ],
    merges: [mergedAcross(0, 0, 1, nameColumns), mergedAcross(0, nameColumns, 1, pageColumns - nameColumns)],
  };
}
