import { supports } from "../host/requirementSets";
import { markProperty } from "./markProperty";
import { parseMark } from "./sheetMark";
import type { SheetMark } from "./sheetMark";

/**
 * Queues the reading of the marks of the given sheets; the answer can be asked for after the request.
 * Marks live in custom properties of the sheets, in Excel without them in the workbook's settings under the sheet's id.
 */
export function queueMarks(context: Excel.RequestContext, sheetIds: readonly string[]): () => (SheetMark | "later" | null)[] {
  const holders = sheetIds.map((id) => {
    const holder = supports("sheetProperties")
      ? context.workbook.worksheets.getItem(id).customProperties.getItemOrNullObject(markProperty)
      : context.workbook.settings.getItemOrNullObject(settingKey(id));
    holder.load("value");
    return holder;
  });
  return () => holders.map((holder) => (holder.isNullObject ? null : parseMark(String(holder.value))));
}

/** Key of the setting that stands in for the property of a sheet. */
export function settingKey(sheetId: string): string {
  return `${markProperty}:${sheetId}`;
}
