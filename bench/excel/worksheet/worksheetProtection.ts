import type { ClassTable } from "../../protocol/objectModel";
import { eventNumber } from "../events/eventNumbers";
import { WORKBOOK } from "../events/subscriptions";
import type { SheetState } from "../excelContext";
import { accessDenied } from "../excelErrors";
import { requireSheet } from "../requireEditable";

const side = (sheet: SheetState) => {
  requireSheet(sheet);
  return sheet.context.model.side.sheet(sheet.sheetId);
};

function setProtected(sheet: SheetState, isProtected: boolean): void {
  side(sheet).protected = isProtected;
  const message = { isProtected, sheetPassword: null, source: "Local", worksheetId: sheet.sheetId };
  sheet.context.subscriptions.emit(eventNumber.worksheetProtectionChanged, [sheet.sheetId, WORKBOOK], message);
}

/** Excel.WorksheetProtection. Passwords are not kept: a sheet that was protected with one opens without. */
export const worksheetProtectionTable: ClassTable<SheetState> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { since: "ExcelApi 1.2", get: (sheet) => side(sheet).protected },
    Options: { since: "ExcelApi 1.2", get: (sheet) => side(sheet).protectionOptions ?? null },
  },
  methods: {
    // A sheet that is protected already answers AccessDenied.
    Protect: {
      since: "ExcelApi 1.2",
      call: (sheet, options) => {
        if (side(sheet).protected) throw accessDenied();
        if (options !== null && options !== undefined) side(sheet).protectionOptions = options as Record<string, unknown>;
        setProtected(sheet, true);
      },
    },
    Unprotect: { since: "ExcelApi 1.7", call: (sheet) => setProtected(sheet, false) },
  },
};
