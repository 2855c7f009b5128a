import { inExcel } from "../host/inExcel";
import { WorkbookError } from "../host/workbookError";

/** Brings a sheet to the front. */
export function openSheet(name: string): Promise<void> {
  return inExcel({}, async (session) => {
    const sheet = await session.request((context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(name);
      found.load("visibility");
      return found;
    });
    if (sheet.isNullObject) throw new WorkbookError("sheetNotFound", { sheet: name });
    if (sheet.visibility !== "Visible") throw new WorkbookError("sheetHidden", { sheet: name });
    await session.request((context) => context.workbook.worksheets.getItem(name).activate());
  });
}
