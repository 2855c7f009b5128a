import { reportSheets } from "../reports/reportSheets";
import type { SheetKey } from "../reports/sheetModel";

/** Keys of the sheets a run makes, in tab order: what the pane promises before it writes. */
export const reportKeys: readonly SheetKey[] = reportSheets.map(({ key }) => key);
