import { composeData } from "./data/composeData";
import { composeDataCheck } from "./dataCheck/composeDataCheck";
import { composeLowPerforming } from "./lowPerforming/composeLowPerforming";
import { composeParameters } from "./parameters/composeParameters";
import { composeRating } from "./rating/composeRating";
import type { ReportInput } from "./reportInput";
import { composeSchools } from "./schools/composeSchools";
import type { SheetModel } from "./sheetModel";
import { composeSocialIndex } from "./socialIndex/composeSocialIndex";

/** Every generated sheet, in the order in which they stand in the workbook: what is asked for first comes first. */
const sheets: readonly ((input: ReportInput) => SheetModel)[] = [
  composeLowPerforming,
  composeRating,
  composeSocialIndex,
  composeDataCheck,
  composeSchools,
  composeData,
  composeParameters,
];

/** Composes all sheets of a run in memory; nothing is written here. */
export function composeReports(input: ReportInput): SheetModel[] {
  return sheets.map((compose) => compose(input));
}
