import { inExcel } from "../host/inExcel";
import { WorkbookError } from "../host/workbookError";
import type { CellSource } from "../../domain/assessment/cellSource";

/** Shows the cells a number was read from: activates the sheet and selects the address. Nothing is changed, a hidden sheet stays hidden. */
export function showCell({ file, sheet: name, address }: CellSource): Promise<void> {
  return inExcel({}, async (session) => {
    if (file !== null) throw new WorkbookError("sourceInFile", { file, sheet: name, address });
    const sheet = await session.request((context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(name);
      found.load("visibility");
      return found;
    });
    if (sheet.isNullObject) throw new WorkbookError("sheetNotFound", { sheet: name });
    if (sheet.visibility !== "Visible") throw new WorkbookError("sheetHidden", { sheet: name });
    await session.request((context) => {
      const target = context.workbook.worksheets.getItem(name);
      target.activate();
      target.getRange(address).select();
    });
  });
}
