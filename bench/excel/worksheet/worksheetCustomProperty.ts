import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { itemNotFound } from "../excelErrors";
import { requireSheet } from "../requireEditable";

export interface SheetPropertyState extends SheetState {
  readonly key: string;
}

const values = (property: SheetPropertyState) => {
  requireSheet(property);
  return property.context.model.side.sheet(property.sheetId).customProperties;
};

/** Excel.WorksheetCustomProperty: a text that is stored with the sheet and goes with it. */
export const worksheetCustomPropertyTable: ClassTable<SheetPropertyState> = {
  name: "WorksheetCustomProperty",
  properties: {
    Key: { since: "ExcelApi 1.12", get: ({ key }) => key },
    Value: {
      since: "ExcelApi 1.12",
      get: (property) => {
        const value = values(property)[property.key];
        if (value === undefined) throw itemNotFound();
        return value;
      },
      set: (property, value) => void (values(property)[property.key] = String(value)),
    },
  },
  methods: { Delete: { since: "ExcelApi 1.12", call: (property) => void delete values(property)[property.key] } },
};

export function worksheetCustomPropertyObject(state: SheetPropertyState): HostObject {
  return hostObject(worksheetCustomPropertyTable, state, `property ${state.key} of ${state.sheetId}`);
}
