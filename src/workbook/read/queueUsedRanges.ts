import type { Area } from "../../reading/grid";
import type { PlainSheet } from "../sheets/listSheets";

/** Queues the question where the values of each sheet stand; answers by sheet id, null for an empty sheet. */
export function queueUsedRanges(context: Excel.RequestContext, sheets: readonly PlainSheet[]): ReadonlyMap<string, () => Area | null> {
  return new Map(sheets.map(({ id }) => [id, queueUsedRange(context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true))]));
}

/** Queues the question for one range or null object. */
export function queueUsedRange(range: Excel.Range): () => Area | null {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
  };
}
