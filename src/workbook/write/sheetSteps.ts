import { callBytes } from "./writeStep";
import type { WriteStep } from "./writeStep";
import type { PlannedSheet } from "./writePlan";
import { cellSteps } from "./steps/cellSteps";
import { chartSteps } from "./steps/chartSteps";
import { inputSteps } from "./steps/inputSteps";
import { linkSteps } from "./steps/linkSteps";
import { mergeSteps } from "./steps/mergeSteps";
import type { SheetNames } from "./steps/linkSteps";
import { numberFormatSteps } from "./steps/numberFormatSteps";
import { printSteps } from "./steps/printSteps";
import { signFillSteps } from "./steps/signFillSteps";
import { sizeSteps } from "./steps/sizeSteps";
import { styleSteps } from "./steps/styleSteps";

/** A step with the sheet it belongs to. */
export interface SheetStep extends WriteStep {
  readonly sheet: PlannedSheet;
}

/**
 * Everything that has to be done to one sheet, in order: links before looks (Excel gives a link its own look), number
 * formats before contents, charts after the cells they show.
 *
 * @param widths column widths, in characters; those of the model unless a person drew some of them otherwise
 */
export function sheetSteps(sheet: PlannedSheet, names: SheetNames, widths = sheet.model.columnWidths): SheetStep[] {
  const { model } = sheet;
  const steps = [
    ...linkSteps(model, names),
    ...numberFormatSteps(model),
    ...styleSteps(model),
    ...sizeSteps(model.rowHeights, widths),
    ...mergeSteps(model),
    ...cellSteps(model),
    ...signFillSteps(model),
    ...inputSteps(model),
    ...chartSteps(model),
    ...printSteps(model),
  ];
  return steps.map((step) => ({ ...step, bytes: step.bytes + callBytes / 2, sheet }));
}
