import type { SheetEntry } from "../sheets/sheetEntry";

export interface UndoPlan {
  /** Sheets that go. */
  readonly remove: readonly SheetEntry[];
  /** Sheets that stand again. */
  readonly restore: readonly SheetEntry[];
}

/**
 * What «Вернуть прошлую версию» does. After a run of chosen sheets: takes away what it wrote and brings back exactly what it replaced;
 * the version before the last whole run stays kept and is the next step back. Else: the whole last run goes, the one before it
 * stands again (or nothing, when it was the first).
 *
 * @param sheets all sheets of the workbook; a user's own and his copies of ours are left alone
 */
export function planUndo(sheets: readonly SheetEntry[]): UndoPlan {
  const ours = sheets.filter(({ mark, copy }) => mark !== null && !copy);
  const last = ours.filter(({ mark }) => mark?.chosen === true);
  const step = last.length > 0 ? last : ours;
  return {
    remove: step.filter(({ mark }) => mark?.state !== "previous"),
    restore: step.filter(({ mark }) => mark?.state === "previous"),
  };
}
