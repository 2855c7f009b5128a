import type { SessionOptions } from "../host/excelSession";
import { inExcel } from "../host/inExcel";
import { WorkbookError } from "../host/workbookError";
import { readBookState } from "../write/readBookState";
import { finalNames } from "../sheets/finalNames";
import { planUndo } from "./planUndo";
import { queueRemoval } from "./queueRemoval";
import { queueRestoration } from "./queueRestoration";

export interface Restoration {
  /** Names of the sheets that are gone. */
  readonly removed: readonly string[];
  /** Names of the sheets of the run before, which are back. */
  readonly restored: readonly string[];
  readonly requests: number;
}

/**
 * «Вернуть прошлую версию»: takes away the sheets of the last run and brings back those they replaced (`planUndo`). Sheets a run of
 * chosen sheets did not write stay. After the first run the book is again as it was before it. All in one request after reading the
 * state, so nothing can remain between.
 */
export function restorePrevious(options: SessionOptions = {}): Promise<Restoration> {
  return inExcel(options, async (session) => {
    const state = await readBookState(session);
    if (state.structureProtected) throw new WorkbookError("structureProtected");
    const { remove: removed, restore: restored } = planUndo(state.sheets);
    const others = state.sheets.filter((sheet) => !removed.includes(sheet) && !restored.includes(sheet));
    if (removed.length + restored.length === 0) return { removed: [], restored: [], requests: session.requests };
    if (restored.length === 0 && !others.some(({ visibility }) => visibility === "Visible")) throw new WorkbookError("lastVisibleSheet");
    const names = finalNames(
      restored.map(({ mark, name }) => mark?.name ?? name),
      others.map(({ name }) => name),
    );
    const ownNames = removed
      .flatMap(({ mark }) => mark?.names ?? [])
      .map(({ name }) => name)
      .filter((name) => state.definedNames.includes(name));
    const left = new Set(state.definedNames.filter((name) => !ownNames.includes(name)));
    await session.request((context) => {
      ownNames.forEach((name) => context.workbook.names.getItem(name).delete());
      restored.forEach(({ id }) => (context.workbook.worksheets.getItem(id).visibility = "Visible"));
      removed.forEach((entry) => queueRemoval(context, entry));
      restored.forEach((entry, index) => queueRestoration(context, entry, names[index] ?? entry.name, left));
    });
    return { removed: removed.map(({ name }) => name), restored: names, requests: session.requests };
  });
}
