import type { InputRange, SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf, sentBytes } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Excel's own limit on the text of a list of choices. */
const listCharacters = 255;

/** What may be typed into the input ranges. */
export function inputSteps(model: SheetModel): WriteStep[] {
  return model.inputs.flatMap((input) => {
    const rule = validationRule(model, input);
    if (!rule) return [];
    return [
      {
        bytes: callBytes + sentBytes(rule),
        run: (sheet: Excel.Worksheet) => void (rangeOf(sheet, input.range).dataValidation.rule = rule),
      },
    ];
  });
}

function validationRule(model: SheetModel, { name, validation }: InputRange): Excel.DataValidationRule | null {
  if (!validation) return null;
  if (validation.type === "number") return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
  const source = validation.options.join(",");
  if (source.length > listCharacters || validation.options.some((option) => option.includes(","))) {
    throw new Error(
      `${model.name}, ${name}: a list of choices holds at most ${listCharacters} characters and no comma, got ${JSON.stringify(source)}`,
    );
  }
  return { list: { inCellDropDown: true, source } };
}
