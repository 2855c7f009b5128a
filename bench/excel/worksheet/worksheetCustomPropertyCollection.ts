import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { requireSheet } from "../requireEditable";
import { worksheetCustomPropertyObject } from "./worksheetCustomProperty";

const stored = (sheet: SheetState) => {
  requireSheet(sheet);
  return sheet.context.model.side.sheet(sheet.sheetId).customProperties;
};

/** Keys are compared without regard to case (WorksheetCustomPropertyCollection.getItem). */
function find(sheet: SheetState, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const known = Object.keys(stored(sheet)).find((name) => name.toLowerCase() === wanted);
  return known === undefined ? null : worksheetCustomPropertyObject({ ...sheet, key: known });
}

/** Adds, or replaces the value of the same key. Keys have at most 255 characters. */
function add(sheet: SheetState, key: unknown, value: unknown): HostObject {
  if (typeof key !== "string" || key === "" || key.length > 255) throw invalidArgument("A key of 1 to 255 characters is expected.");
  const properties = stored(sheet);
  const known = Object.keys(properties).find((name) => name.toLowerCase() === key.toLowerCase()) ?? key;
  properties[known] = String(value);
  return worksheetCustomPropertyObject({ ...sheet, key: known });
}

/** Excel.WorksheetCustomPropertyCollection. */
export const worksheetCustomPropertyCollectionTable: ClassTable<SheetState> = {
  name: "WorksheetCustomPropertyCollection",
  methods: {
    Add: { since: "ExcelApi 1.12", call: add },
    GetCount: { since: "ExcelApi 1.12", call: (sheet) => Object.keys(stored(sheet)).length },
    GetItem: { since: "ExcelApi 1.12", call: (sheet, key) => orItemNotFound(find(sheet, key)) },
    GetItemOrNullObject: { since: "ExcelApi 1.12", call: find },
  },
  items: (sheet) => Object.keys(stored(sheet)).map((key) => worksheetCustomPropertyObject({ ...sheet, key })),
  indexer: find,
};
