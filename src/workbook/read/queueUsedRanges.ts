import type { PlainSheet } from "../sheets/listSheets";
import type { UsedRange } from "./extent";

const questions = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,format/font/strikethrough";

/** Queues the question where the values of each sheet stand; answers by sheet id, null for an empty sheet. */
export function queueUsedRanges(context: Excel.RequestContext, sheets: readonly PlainSheet[]): ReadonlyMap<string, () => UsedRange | null> {
  return new Map(sheets.map(({ id }) => [id, queueUsedRange(context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true))]));
}

/** Queues the question for one range or null object. */
export function queueUsedRange(range: Excel.Range): () => UsedRange | null {
  range.load(questions);
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return {
      area: { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 },
      someRowsHidden: range.rowHidden !== false,
      someStruckThrough: range.format.font.strikethrough !== false,
    };
  };
}
