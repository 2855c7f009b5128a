import type { SheetEntry } from "../sheets/sheetEntry";

/** Queues the deletion of a sheet. Excel does not delete a very hidden sheet, so it is made an ordinary hidden one first. */
export function queueRemoval(context: Excel.RequestContext, entry: SheetEntry): void {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  if (entry.visibility === "VeryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}
