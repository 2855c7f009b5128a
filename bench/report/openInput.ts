import { openWorkbook } from "../xlsx/openWorkbook";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import type { WorkbookFileErrorCode } from "../xlsx/workbookFileError";
import { ReportError, exitCodes } from "./reportError";

const reasons: Readonly<Record<WorkbookFileErrorCode, string>> = {
  encrypted: "закрыта паролем",
  oldFormat: "в старом формате .xls: откройте её в Excel и сохраните как .xlsx",
  damaged: "повреждена или скопирована не до конца",
  notAWorkbook: "не книга Excel (.xlsx)",
  noSheets: "без единого листа с ячейками",
};

/** The workbook behind the bytes, or a ReportError that says in one line why it cannot be read. */
export function openInput(bytes: Uint8Array, name: string): ReturnType<typeof openWorkbook> {
  try {
    return openWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new ReportError(exitCodes.unreadable, `Книга не прочитана: ${name} — ${reasons[error.code]}.`, { cause: error });
  }
}
