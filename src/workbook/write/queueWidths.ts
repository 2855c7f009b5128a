import { keptWidths } from "./keptWidths";
import type { PlannedSheet } from "./writePlan";

/** Queues the question for the widths of the sheet that is replaced; the answer can be had after the request. */
export function queueWidths(context: Excel.RequestContext, { model, former }: PlannedSheet): () => readonly number[] {
  const remembered = former?.mark?.widths;
  if (!former || !remembered || remembered.length === 0) return () => model.columnWidths;
  const columns = context.workbook.worksheets
    .getItem(former.id)
    .getRangeByIndexes(0, 0, 1, remembered.length)
    .getColumnProperties({ format: { columnWidth: true } });
  return () =>
    keptWidths(
      model.columnWidths,
      remembered,
      columns.value.map(({ format }) => format?.columnWidth),
    );
}
