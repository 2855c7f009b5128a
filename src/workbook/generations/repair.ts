import { inExcel } from "../host/inExcel";
import { finalNames } from "../sheets/finalNames";
import { listSheets } from "../sheets/listSheets";
import { planRepair } from "./planRepair";
import { queueRemoval } from "./queueRemoval";
import { queueRestoration } from "./queueRestoration";

/**
 * Brings the book back to the state before a run that failed. Nothing to repair: two requests, nothing changed.
 * It cannot be cancelled: it is what makes cancelling safe.
 */
export function repair(): Promise<void> {
  return inExcel({}, async (session) => {
    const { sheets, answers } = await listSheets(session, (context) => {
      context.workbook.names.load("items/name");
      return context.workbook.names;
    });
    const { remove, restore } = planRepair(sheets);
    if (remove.length === 0 && restore.length === 0) return;
    const definedNames = new Set(answers?.items.map(({ name }) => name));
    const gone = new Set([...remove, ...restore]);
    const names = finalNames(
      restore.map(({ mark, name }) => mark?.name ?? name),
      sheets.filter((sheet) => !gone.has(sheet)).map(({ name }) => name),
    );
    await session.request((context) => {
      // A book must keep a visible sheet, and the half-written sheets may already bear the final names.
      restore.forEach(({ id }) => (context.workbook.worksheets.getItem(id).visibility = "Visible"));
      remove.forEach((entry) => queueRemoval(context, entry));
      restore.forEach((entry, index) => queueRestoration(context, entry, names[index] ?? entry.name, definedNames));
    });
  });
}
