import type { ExcelSession } from "../host/excelSession";
import { queueMarks } from "./queueMarks";
import type { SheetEntry, Visibility } from "./sheetEntry";
import { tellCopies } from "./tellCopies";

/** The sheets without their marks: what one request can tell. */
export type PlainSheet = Omit<SheetEntry, "mark" | "copy">;

/** Names, ids, places and visibility of all sheets: one request. */
export async function listPlainSheets(session: ExcelSession): Promise<PlainSheet[]> {
  const sheets = await session.request((context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/position");
    return worksheets;
  });
  return sheets.items.map(({ id, name, visibility, position }) => ({ id, name, position, visibility: visibility as Visibility }));
}

/**
 * All sheets with their marks: two requests. `also` queues further questions into the second one.
 */
export async function listSheets<T = null>(
  session: ExcelSession,
  also?: (context: Excel.RequestContext, sheets: readonly PlainSheet[]) => T,
): Promise<{ readonly sheets: SheetEntry[]; readonly answers: T | null }> {
  const plain = await listPlainSheets(session);
  const { marks, answers } = await session.request((context) => ({
    marks: queueMarks(
      context,
      plain.map((sheet) => sheet.id),
    ),
    answers: also ? also(context, plain) : null,
  }));
  const found = marks();
  const entries = plain.map((sheet, index) => {
    const mark = found[index] ?? null;
    return mark === "later" ? { ...sheet, mark: null, later: true } : { ...sheet, mark };
  });
  return { sheets: tellCopies(entries), answers };
}
