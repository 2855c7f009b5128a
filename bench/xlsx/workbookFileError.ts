/**
 * A file that cannot be opened as a workbook, as data: the Russian sentence is made where it is shown.
 * - encrypted: password to open (a CFB container with the stream "EncryptedPackage", MS-OFFCRYPTO 2.3.4);
 * - oldFormat: .xls, a CFB container without it;
 * - damaged: the archive or a part that must be read is broken;
 * - notAWorkbook: something else altogether (also an .xlsb, a .docx);
 * - noSheets: a workbook without a single worksheet.
 */
export type WorkbookFileErrorCode = "encrypted" | "oldFormat" | "damaged" | "notAWorkbook" | "noSheets";

export class WorkbookFileError extends Error {
  constructor(
    readonly code: WorkbookFileErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "WorkbookFileError";
  }
}
