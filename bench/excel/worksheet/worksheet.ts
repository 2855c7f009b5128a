import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { chartCollectionTable } from "../charts/chartCollection";
import type { SheetState } from "../excelContext";
import { horizontalPageBreakTable } from "../layout/pageBreakCollection";
import { pageLayoutTable } from "../layout/pageLayout";
import { tableCollectionTable } from "../tables/tableCollection";
import { autoFilterTable } from "./autoFilter";
import { freezePanesTable } from "./freezePanes";
import { namedItemCollectionTable } from "../workbook/namedItemCollection";
import { worksheetCustomPropertyCollectionTable } from "./worksheetCustomPropertyCollection";
import { worksheetEvents } from "./worksheetEvents";
import { worksheetMethods } from "./worksheetMethods";
import { worksheetProperties } from "./worksheetProperties";
import { worksheetProtectionTable } from "./worksheetProtection";

const owned = <T>(table: ClassTable<T>, state: T, sheetId: string, what: string): HostObject =>
  hostObject(table, state, `${what} of ${sheetId}`);

/** Excel.Worksheet. */
export const worksheetTable: ClassTable<SheetState> = {
  name: "Worksheet",
  properties: worksheetProperties,
  navigation: {
    AutoFilter: { since: "ExcelApi 1.9", get: (sheet) => owned(autoFilterTable, sheet, sheet.sheetId, "filter") },
    Charts: { get: (sheet) => owned(chartCollectionTable, sheet, sheet.sheetId, "charts") },
    CustomProperties: {
      since: "ExcelApi 1.12",
      get: (sheet) => owned(worksheetCustomPropertyCollectionTable, sheet, sheet.sheetId, "custom properties"),
    },
    FreezePanes: { since: "ExcelApi 1.7", get: (sheet) => owned(freezePanesTable, sheet, sheet.sheetId, "panes") },
    HorizontalPageBreaks: {
      since: "ExcelApi 1.9",
      get: (sheet) => owned(horizontalPageBreakTable, sheet, sheet.sheetId, "horizontal page breaks"),
    },
    Names: {
      since: "ExcelApi 1.4",
      get: (sheet) => owned(namedItemCollectionTable, { context: sheet.context, sheetId: sheet.sheetId }, sheet.sheetId, "names"),
    },
    PageLayout: { since: "ExcelApi 1.9", get: (sheet) => owned(pageLayoutTable, sheet, sheet.sheetId, "page layout") },
    Protection: { since: "ExcelApi 1.2", get: (sheet) => owned(worksheetProtectionTable, sheet, sheet.sheetId, "protection") },
    Tables: { get: (sheet) => owned(tableCollectionTable, { context: sheet.context, sheetId: sheet.sheetId }, sheet.sheetId, "tables") },
  },
  methods: { ...worksheetMethods, ...worksheetEvents },
};

export function worksheetObject(state: SheetState): HostObject {
  return hostObject(worksheetTable, state, `sheet ${state.sheetId}`);
}
