import { MAX_COLUMNS, MAX_ROWS } from "../../model/address/limits";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { rangeArgument } from "../range/rangeArgument";
import { requireSheet } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";

function freeze(sheet: SheetState, rows: number, columns: number): void {
  requireSheet(sheet);
  if (rows < 0 || columns < 0) throw invalidArgument("A count cannot be negative.");
  sheet.context.model.measures.freeze(sheet.sheetId, rows, columns);
}

function location(sheet: SheetState): HostObject | null {
  requireSheet(sheet);
  const area = sheet.context.model.measures.frozenArea(sheet.sheetId);
  return area && sheet.context.objects.range(sheet.sheetId, area);
}

/** Excel.WorksheetFreezePanes. Whole rows freeze rows only, whole columns columns only. */
export const freezePanesTable: ClassTable<SheetState> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: {
      since: "ExcelApi 1.7",
      call: (sheet, frozenRange) => {
        const { area } = rangeArgument(sheet, frozenRange);
        const rows = area.endRow === MAX_ROWS - 1 ? 0 : area.endRow + 1;
        freeze(sheet, rows, area.endColumn === MAX_COLUMNS - 1 ? 0 : area.endColumn + 1);
      },
    },
    // One row or column when no count is given; what was frozen before is not kept.
    FreezeRows: { since: "ExcelApi 1.7", call: (sheet, count) => freeze(sheet, wholeNumber(count, 1), 0) },
    FreezeColumns: { since: "ExcelApi 1.7", call: (sheet, count) => freeze(sheet, 0, wholeNumber(count, 1)) },
    Unfreeze: { since: "ExcelApi 1.7", call: (sheet) => freeze(sheet, 0, 0) },
    GetLocation: { since: "ExcelApi 1.7", call: (sheet) => orItemNotFound(location(sheet)) },
    GetLocationOrNullObject: { since: "ExcelApi 1.7", call: location },
  },
};
