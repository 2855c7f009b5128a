import type { SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Merged areas of the sheet; they stand before the contents, so that nothing is ever lost in them. */
export function mergeSteps({ merges = [] }: SheetModel): WriteStep[] {
  return merges.map(({ across, ...range }) => ({ bytes: callBytes, run: (sheet) => void rangeOf(sheet, range).merge(across) }));
}
