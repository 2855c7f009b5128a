import type { IStyleData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { SideSheet } from "../../model/sideData";
import type { BookContext } from "../read/readSheet";
import { snapshotStyles, type SnapshotStyles } from "../snapshot/snapshotStyles";

/** A sheet as the file has it, in the model's words. */
export interface ComparedSheet {
  readonly sheet: Partial<IWorksheetData>;
  readonly side: SideSheet;
  readonly styles: SnapshotStyles;
}

export function comparedSheet(
  read: { sheet: Partial<IWorksheetData>; side: SideSheet },
  context: BookContext & { readonly used: Readonly<Record<string, IStyleData>> },
): ComparedSheet {
  const book: IWorkbookData = {
    id: "file",
    name: "",
    appVersion: "",
    locale: "ruRU" as LocaleType, // only its type: see `univerValues`
    styles: { ...context.used },
    defaultStyle: context.styles.looks[0] ?? {},
    sheetOrder: [],
    sheets: {},
  };
  return { ...read, styles: snapshotStyles(book, read.sheet) };
}
