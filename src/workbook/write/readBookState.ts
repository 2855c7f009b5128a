import type { ExcelSession } from "../host/excelSession";
import { listSheets } from "../sheets/listSheets";
import type { BookState } from "./planWrite";

/** What has to be known of the book before anything is written: two requests. */
export async function readBookState(session: ExcelSession): Promise<BookState & { readonly structureProtected: boolean }> {
  const { sheets, answers } = await listSheets(session, (context) => {
    const { protection, names, worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    protection.load("protected");
    names.load("items/name");
    active.load("id");
    return { protection, names, active };
  });
  if (!answers) throw new Error("The state of the book was not read");
  return {
    sheets,
    structureProtected: answers.protection.protected,
    definedNames: answers.names.items.map(({ name }) => name),
    activeSheetId: answers.active.id,
  };
}
