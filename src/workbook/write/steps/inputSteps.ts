import type { ListValidation, NumberValidation, SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf, sentBytes } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Excel's own limit on the text of a list of choices. */
const listCharacters = 255;

/** What may be typed into the input ranges, for a whole range or for parts of it. */
export function inputSteps(model: SheetModel): WriteStep[] {
  return model.inputs.flatMap(({ name, range, validation, partValidations = [] }) => {
    const parts = validation ? [{ range, validation }, ...partValidations] : partValidations;
    return parts.map((part) => {
      const rule = validationRule(`${model.name}, ${name}`, part.validation);
      return {
        bytes: callBytes + sentBytes(rule),
        run: (sheet: Excel.Worksheet) => void (rangeOf(sheet, part.range).dataValidation.rule = rule),
      };
    });
  });
}

function validationRule(place: string, validation: ListValidation | NumberValidation): Excel.DataValidationRule {
  if (validation.type === "number") return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
  const source = validation.options.join(",");
  if (source.length > listCharacters || validation.options.some((option) => option.includes(","))) {
    throw new Error(`${place}: a list of choices holds at most ${listCharacters} characters and no comma, got ${JSON.stringify(source)}`);
  }
  return { list: { inCellDropDown: true, source } };
}
