import type { RangeStyle } from "../sheetModel";
import { colors, sizes } from "./theme";

/** Look of the heading of a table, the first one and those further down a sheet. */
export const headingStyle: RangeStyle = {
  size: sizes.small,
  bold: true,
  color: colors.accent,
  fill: colors.pale,
  wrap: true,
  borderTop: { style: "Continuous", weight: "Thin", color: colors.accent },
  borderBottom: { style: "Continuous", weight: "Medium", color: colors.accent },
};
