import { ExcelSession } from "./excelSession";
import type { SessionOptions } from "./excelSession";
import { hostError } from "./hostError";
import { WorkbookError } from "./workbookError";

/**
 * Runs a piece of work against the open workbook. Requests wait while a cell is edited; every failure leaves as a
 * `WorkbookError`, the original as its cause.
 */
export async function inExcel<T>(options: SessionOptions, work: (session: ExcelSession) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(new ExcelSession(context, options)));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const { code, params } = hostError(error);
    throw new WorkbookError(code, params, { cause: error });
  }
}
