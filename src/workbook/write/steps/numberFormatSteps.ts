import type { SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Number formats, a range at a time: a single code is taken by Excel for the whole range. */
export function numberFormatSteps(model: SheetModel): WriteStep[] {
  return model.numberFormats.map(({ range, format }) => ({
    bytes: callBytes,
    run: (sheet) => {
      // The declaration knows the two-dimensional form only; the documentation gives the single value for a whole range.
      rangeOf(sheet, range).numberFormat = format as unknown as string[][];
    },
  }));
}
