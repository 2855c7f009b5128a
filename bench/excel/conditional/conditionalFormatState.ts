import type { SideConditionalFormat } from "../../model/sideData";
import type { SheetState } from "../excelContext";
import { itemNotFound } from "../excelErrors";
import { requireSheet } from "../requireEditable";

/** One conditional format, found by its id. */
export interface ConditionalFormatState extends SheetState {
  readonly id: string;
}

/** The format as the side data keep it; ItemNotFound when it was deleted. */
export function storedFormat(state: ConditionalFormatState): SideConditionalFormat {
  requireSheet(state);
  const found = state.context.model.side.sheet(state.sheetId).conditionalFormats.find(({ id }) => id === state.id);
  if (!found) throw itemNotFound();
  return found;
}

export const conditionalFormatTypes = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
export type ConditionalFormatType = (typeof conditionalFormatTypes)[number];
