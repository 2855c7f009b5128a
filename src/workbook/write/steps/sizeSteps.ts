import type { SheetModel } from "../../../reports/sheetModel";
import { callBytes } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Widths and heights. Neighbouring columns of one width are set together. */
export function sizeSteps(model: SheetModel): WriteStep[] {
  const steps: WriteStep[] = [];
  const { columnWidths } = model;
  for (let column = 0; column < columnWidths.length;) {
    const width = columnWidths[column] ?? 0;
    let end = column + 1;
    while (end < columnWidths.length && columnWidths[end] === width) end++;
    const [first, count] = [column, end - column];
    steps.push({
      bytes: callBytes,
      run: (sheet) => void (sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().format.columnWidth = points(width)),
    });
    column = end;
  }
  for (const { row, rows, height } of model.rowHeights) {
    steps.push({
      bytes: callBytes,
      run: (sheet) => void (sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().format.rowHeight = height),
    });
  }
  return steps;
}

/**
 * Office.js takes a width in points; Excel's own unit is the width of a digit of its default font, 7 pixels, with 5 pixels
 * of padding, 96 pixels to 72 points: 10 characters → 75 pixels → 56.25 points.
 */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
