import type { SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Fills that follow the sign a cell begins with: conditional formats, so they follow what a person types too. */
export function signFillSteps(model: SheetModel): WriteStep[] {
  return model.signFills.map(({ range, beginsWith, fill }) => ({
    bytes: 4 * callBytes,
    run: (sheet) => {
      const { textComparison } = rangeOf(sheet, range).conditionalFormats.add("ContainsText");
      textComparison.format.fill.color = fill;
      textComparison.rule = { operator: "BeginsWith", text: beginsWith };
    },
  }));
}
