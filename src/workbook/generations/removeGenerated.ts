import type { SessionOptions } from "../host/excelSession";
import { inExcel } from "../host/inExcel";
import { WorkbookError } from "../host/workbookError";
import { readBookState } from "../write/readBookState";
import { queueRemoval } from "./queueRemoval";

export interface Removal {
  /** Names of the sheets that stood in the book and are gone. */
  readonly removed: readonly string[];
  readonly requests: number;
}

/**
 * «Убрать созданные листы»: takes away everything that all runs made — sheets, the version kept of the run before, defined
 * names — so that the book is as it was before the first run. A person's copy of such a sheet is his and stays.
 */
export function removeGenerated(options: SessionOptions = {}): Promise<Removal> {
  return inExcel(options, async (session) => {
    const state = await readBookState(session);
    if (state.structureProtected) throw new WorkbookError("structureProtected");
    const ours = state.sheets.filter((sheet) => sheet.mark && !sheet.copy);
    if (ours.length === 0) return { removed: [], requests: session.requests };
    if (!state.sheets.some((sheet) => !ours.includes(sheet) && sheet.visibility === "Visible")) throw new WorkbookError("lastVisibleSheet");
    const names = ours
      .flatMap(({ mark }) => (mark?.state === "previous" ? [] : (mark?.names ?? [])))
      .map(({ name }) => name)
      .filter((name) => state.definedNames.includes(name));
    await session.request((context) => {
      new Set(names).forEach((name) => context.workbook.names.getItem(name).delete());
      ours.forEach((entry) => queueRemoval(context, entry));
    });
    const stood = ours.filter(({ mark }) => mark?.state === "current");
    return { removed: stood.map(({ name }) => name), requests: session.requests };
  });
}
