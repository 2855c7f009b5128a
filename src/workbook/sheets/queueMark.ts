import { supports } from "../host/requirementSets";
import { markProperty } from "./markProperty";
import { settingKey } from "./queueMarks";
import { serialiseMark } from "./sheetMark";
import type { SheetMark } from "./sheetMark";

/** Queues the writing of a mark on a sheet (over an earlier one). */
export function queueMark(context: Excel.RequestContext, sheet: Excel.Worksheet, sheetId: string, mark: SheetMark): void {
  if (supports("sheetProperties")) sheet.customProperties.add(markProperty, serialiseMark(mark));
  else context.workbook.settings.add(settingKey(sheetId), serialiseMark(mark));
}
