import type { ReportInput } from "../reports/reportInput";
import { reportSheets } from "../reports/reportSheets";
import type { SheetModel } from "../reports/sheetModel";
import { nextTurn } from "./nextTurn";

/** Composes all sheets of a run in memory, one a turn: those of two hundred schools at one go would stop Excel's pane. */
export async function composeInTurns(input: ReportInput, signal: AbortSignal | undefined): Promise<SheetModel[]> {
  const models: SheetModel[] = [];
  for (const { compose } of reportSheets) {
    models.push(compose(input));
    await nextTurn();
    signal?.throwIfAborted();
  }
  return models;
}
