import type { SheetModel } from "../../../reports/sheetModel";
import { callBytes } from "../writeStep";
import type { WriteStep } from "../writeStep";
import { widthInPoints } from "../widthInPoints";

/** Widths and heights. Neighbouring columns of one width are set together. */
export function sizeSteps(rowHeights: SheetModel["rowHeights"], columnWidths: readonly number[]): WriteStep[] {
  const steps: WriteStep[] = [];
  for (let column = 0; column < columnWidths.length;) {
    const width = columnWidths[column] ?? 0;
    let end = column + 1;
    while (end < columnWidths.length && columnWidths[end] === width) end++;
    const [first, count] = [column, end - column];
    steps.push({
      bytes: callBytes,
      run: (sheet) => void (sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().format.columnWidth = widthInPoints(width)),
    });
    column = end;
  }
  for (const { row, rows, height } of rowHeights) {
    steps.push({
      bytes: callBytes,
      run: (sheet) => void (sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().format.rowHeight = height),
    });
  }
  return steps;
}
