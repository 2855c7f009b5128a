import { inExcel } from "../host/inExcel";
import { listPlainSheets } from "../sheets/listSheets";
import { queueFrozen } from "./queueFrozen";
import type { FrozenFormulas } from "./restoreFormulas";

/** The frozen formulas of the book as it stands. Two requests. */
export function listFrozen(): Promise<FrozenFormulas> {
  return inExcel({}, async (session) => {
    const sheets = await listPlainSheets(session);
    return (await session.request((context) => ({ frozen: queueFrozen(context, sheets) }))).frozen();
  });
}
