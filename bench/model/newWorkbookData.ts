import type { IWorkbookData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { newSheetData } from "./newSheetData";

/** An empty workbook of a Russian Excel: «Книга1» with «Лист1». */
export function newWorkbookData(): IWorkbookData {
  return {
    id: "bench",
    name: "Книга1",
    appVersion: "0.25.1",
    locale: LocaleType.RU_RU,
    styles: {},
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": newSheetData("sheet-1", "Лист1") },
  };
}
