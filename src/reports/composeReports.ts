import type { ReportInput } from "./reportInput";
import { reportSheets } from "./reportSheets";
import type { SheetModel } from "./sheetModel";

/** Composes all sheets of a run in memory; nothing is written here. */
export function composeReports(input: ReportInput): SheetModel[] {
  return reportSheets.map(({ compose }) => compose(input));
}
