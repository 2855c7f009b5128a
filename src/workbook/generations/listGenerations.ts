import { inExcel } from "../host/inExcel";
import { listSheets } from "../sheets/listSheets";
import type { SheetEntry } from "../sheets/sheetEntry";

/** Names of the generated sheets, in their order. */
export interface Generations {
  /** Those the user works with. */
  readonly current: readonly string[];
  /** Those of the run before, under the names they were shown by: «Вернуть прошлую версию» brings them back. */
  readonly previous: readonly string[];
}

/** What there is of generated sheets in the workbook. Two requests. */
export function listGenerations(): Promise<Generations> {
  return inExcel({}, async (session) => generationsOf((await listSheets(session)).sheets));
}

/** Tells the generations among the sheets of a workbook; copies people made are theirs. */
export function generationsOf(sheets: readonly SheetEntry[]): Generations {
  const ours = sheets.filter(({ mark, copy }) => mark !== null && !copy);
  return {
    current: ours.filter(({ mark }) => mark?.state === "current").map(({ name }) => name),
    previous: ours.filter(({ mark }) => mark?.state === "previous").map(({ mark, name }) => mark?.name ?? name),
  };
}
