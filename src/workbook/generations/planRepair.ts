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
 * did not end, and what it had put away has to stand again.
 */
export function planRepair(sheets: readonly SheetEntry[]): RepairPlan {
  const ours = sheets.filter((sheet) => !sheet.copy);
  const unfinished = new Set(ours.flatMap(({ mark }) => (mark?.state === "building" ? [mark.generation] : [])));
  const remove = ours.filter(({ mark, name }) => (mark ? unfinished.has(mark.generation) : isTemporaryName(name)));
  if (remove.length === 0) return { remove: [], restore: [] };
  const removed = new Set(remove);
  const restore = ours.filter(
    (sheet) =>
      !removed.has(sheet) &&
      (sheet.mark?.state === "current"
        ? isTemporaryName(sheet.name)
        : sheet.mark?.replacedBy !== undefined && unfinished.has(sheet.mark.replacedBy)),
  );
  return { remove, restore };
}
