import { minimumExcelApi } from "./requirementSets";
import { WorkbookError } from "./workbookError";

/**
 * Resolves once Excel has opened the add-in; fails with "notInExcel" where the page was opened on its own or by another program, and with
 * "hostTooOld" where Excel lacks what nothing here does without.
 */
export async function hostReady(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new WorkbookError("notInExcel");
  if (!Office.context.requirements.isSetSupported("ExcelApi", minimumExcelApi))
    throw new WorkbookError("hostTooOld", { needed: minimumExcelApi });
}
