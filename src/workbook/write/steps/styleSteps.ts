import type { BorderStyle, RangeStyle, SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Set explicitly: the user's Normal style may be another. */
const fontName = "Calibri";
const fontSize = 10;

/** Looks of the sheet by ranges, in the model's order; never cell by cell. */
export function styleSteps(model: SheetModel): WriteStep[] {
  const rows = model.cells.length;
  const columns = model.cells[0]?.length ?? 0;
  const base: WriteStep = {
    bytes: 3 * callBytes,
    run: (sheet) => {
      sheet.showGridlines = false;
      if (rows === 0 || columns === 0) return;
      const { font } = sheet.getRangeByIndexes(0, 0, rows, columns).format;
      font.name = fontName;
      font.size = fontSize;
    },
  };
  const styles = model.styles.map(({ range, style }) => ({
    bytes: (Object.keys(style).length + 1) * callBytes,
    run: (sheet: Excel.Worksheet) => applyStyle(rangeOf(sheet, range).format, style),
  }));
  return [base, ...styles];
}

function applyStyle(format: Excel.RangeFormat, style: RangeStyle): void {
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borderAround)
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) applyBorder(format, edge, style.borderAround);
  if (style.borderInside) applyBorder(format, "InsideHorizontal", style.borderInside);
  if (style.borderTop) applyBorder(format, "EdgeTop", style.borderTop);
  if (style.borderBottom) applyBorder(format, "EdgeBottom", style.borderBottom);
}

function applyBorder(
  format: Excel.RangeFormat,
  edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal",
  look: BorderStyle,
): void {
  const border = format.borders.getItem(edge);
  border.style = look.style;
  border.weight = look.weight;
  border.color = look.color;
}
