import type { ModelRange, RangeStyle, StyledRange } from "../sheetModel";
import { headingStyle } from "./headingStyle";
import type { ColumnLook, SheetDescription } from "./sheetDescription";
import { colors, sizes, skeletonRows } from "./theme";

const looks: Readonly<Record<ColumnLook, RangeStyle>> = {
  text: { horizontal: "Left", indent: 1, wrap: true },
  centred: { horizontal: "Center", wrap: true },
  number: { horizontal: "Center" },
  faintNumber: { horizontal: "Center", color: colors.grey },
  leadNumber: { horizontal: "Center", bold: true },
  status: { horizontal: "Left", indent: 1, bold: true, wrap: true },
  link: { horizontal: "Left", indent: 1, color: colors.accent, wrap: true },
  input: { horizontal: "Left", indent: 1, wrap: true },
};

/** Looks of the table: one range a column, rules between all rows at once, then sections and input cells. */
export function columnStyles(
  { columns, sectionRows = [], headingRows = [], inputs = [], inputLooks = inputs.map(({ range }) => range) }: SheetDescription,
  table: ModelRange,
): StyledRange[] {
  const rule = { style: "Continuous", weight: "Thin", color: colors.line } as const;
  return [
    { range: table, style: { borderBottom: rule, ...(table.rows > 1 ? { borderInside: rule } : {}) } },
    ...columns.flatMap(({ look, size }, column) => {
      const style = size === undefined ? looks[look] : { ...looks[look], size };
      const { horizontal, indent } = style;
      return [
        { range: { ...table, column, columns: 1 }, style },
        {
          range: { row: skeletonRows.heading, column, rows: 1, columns: 1 },
          style: { ...(horizontal ? { horizontal } : {}), ...(indent === undefined ? {} : { indent }) },
        },
      ];
    }),
    ...sectionRows.map((row) => ({
      range: { ...table, row: table.row + row, rows: 1 },
      style: { bold: true, color: colors.accent, size: sizes.section, horizontal: "Left" as const, indent: 0, wrap: false },
    })),
    ...headingRows.map((row) => ({ range: { ...table, row: table.row + row, rows: 1 }, style: headingStyle })),
    ...inputLooks.map((range) => ({
      range: { ...range, row: range.row + table.row },
      style: {
        fill: colors.input,
        borderAround: { style: "Dash" as const, weight: "Thin" as const, color: colors.accent },
        ...(range.rows > 1 ? { borderInside: { style: "Dash" as const, weight: "Hairline" as const, color: colors.accent } } : {}),
      },
    })),
  ];
}
