import type { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";

/** ST_BorderStyle ↔ Univer (ECMA-376 part 1, 18.18.3). */
export const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** ST_HorizontalAlignment ↔ Univer; "general" is what is not set, "fill" and "centerContinuous" have no counterpart. */
export const horizontalAligns: Readonly<Record<string, HorizontalAlign>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};

/** ST_VerticalAlignment ↔ Univer; "justify" and "distributed" have no counterpart. */
export const verticalAligns: Readonly<Record<string, VerticalAlign>> = {
  top: 1,
  center: 2,
  bottom: 3,
};
