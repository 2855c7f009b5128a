import { isTemporaryName } from "../sheets/temporaryName";
import type { SheetEntry } from "../sheets/sheetEntry";

export interface RepairPlan {
  /** Half-written sheets of a run that did not end. */
  readonly remove: readonly SheetEntry[];
  /** Sheets of the run before it that were already put away. */
  readonly restore: readonly SheetEntry[];
}

/**
 * What an interrupted run left behind and how the book gets back to the state before it. Until the very last step of a
 * run its sheets are marked "building"; so any such sheet (or one with a temporary name and no mark) tells that the run
 * did not end, and the latest other generation is the one that has to stand.
 */
export function planRepair(sheets: readonly SheetEntry[]): RepairPlan {
  const ours = sheets.filter((sheet) => !sheet.copy);
  const unfinished = new Set(ours.flatMap(({ mark }) => (mark?.state === "building" ? [mark.generation] : [])));
  const remove = ours.filter(({ mark, name }) => (mark ? unfinished.has(mark.generation) : isTemporaryName(name)));
  if (remove.length === 0) return { remove: [], restore: [] };
  const removed = new Set(remove);
  const rest = ours.filter((sheet) => sheet.mark && !removed.has(sheet));
  const latest = rest
    .map(({ mark }) => mark?.generation ?? "")
    .sort()
    .at(-1);
  const restore = rest.filter(
    ({ mark, name }) => mark !== null && mark.generation === latest && (mark.state !== "current" || isTemporaryName(name)),
  );
  return { remove, restore };
}
