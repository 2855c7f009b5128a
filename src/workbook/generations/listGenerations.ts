import { inExcel } from "../host/inExcel";
import { listSheets } from "../sheets/listSheets";
import type { SheetEntry } from "../sheets/sheetEntry";
import { planUndo } from "./planUndo";

/** Names of the generated sheets, in their order. */
export interface Generations {
  /** Those the user works with. */
  readonly current: readonly string[];
  /** What «Вернуть прошлую версию» would do now: the names of the sheets that would go and of those that would stand again. */
  readonly undo: { readonly gone: readonly string[]; readonly back: readonly string[] };
}

/** What there is of generated sheets in the workbook. Two requests. */
export function listGenerations(): Promise<Generations> {
  return inExcel({}, async (session) => generationsOf((await listSheets(session)).sheets));
}

/** Tells the generations among the sheets of a workbook; copies people made are theirs. */
export function generationsOf(sheets: readonly SheetEntry[]): Generations {
  const isCurrent = ({ mark, copy }: SheetEntry): boolean => mark?.state === "current" && !copy;
  const { remove, restore } = planUndo(sheets);
  return {
    current: sheets.filter(isCurrent).map(({ name }) => name),
    undo: { gone: remove.filter(isCurrent).map(({ name }) => name), back: restore.map(({ mark, name }) => mark?.name ?? name) },
  };
}
