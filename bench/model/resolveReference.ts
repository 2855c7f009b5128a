import type { Area } from "./address/area";
import { parseAddress } from "./address/parseAddress";
import { splitReference } from "./address/splitReference";
import type { WorkbookModel } from "./workbookModel";

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Cells that a text names: "'Лист 2'!A1", "B2:C3" (of the sheet it stands on) or a defined name. Null when there are none:
 * no such sheet, a name that is a formula.
 */
export function resolveReference(model: WorkbookModel, reference: string, ownSheetId: string): Place | null {
  const { sheet, address } = splitReference(reference);
  const sheetId = sheet === null ? ownSheetId : model.sheets.find(sheet);
  const area = parseAddress(address);
  if (sheetId !== null && area) return { sheetId, area };
  const name = sheet === null ? (model.names.find(address, ownSheetId) ?? model.names.find(address, null)) : null;
  // A name that refers to a name is a formula to Excel.
  const named = name && splitReference(name.reference);
  return named?.sheet ? resolveReference(model, name!.reference, ownSheetId) : null;
}
