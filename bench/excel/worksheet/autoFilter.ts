import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { rangeArgument } from "../range/rangeArgument";
import { requireEditable, requireSheet } from "../requireEditable";

const side = (sheet: SheetState) => {
  requireSheet(sheet);
  return sheet.context.model.side.sheet(sheet.sheetId);
};

function range(sheet: SheetState): HostObject | null {
  const area = side(sheet).autoFilter;
  return area && sheet.context.objects.range(sheet.sheetId, area);
}

/** Excel.AutoFilter of a sheet: the arrows over a table. Criteria, which hide rows, are not done by the bench. */
export const autoFilterTable: ClassTable<SheetState> = {
  name: "AutoFilter",
  properties: {
    Enabled: { since: "ExcelApi 1.9", get: (sheet) => side(sheet).autoFilter !== null },
    IsDataFiltered: { since: "ExcelApi 1.9", get: () => false },
    Criteria: { since: "ExcelApi 1.9", get: () => [] },
  },
  methods: {
    Apply: {
      since: "ExcelApi 1.9",
      call: (sheet, target, _columnIndex, criteria) => {
        requireEditable(sheet);
        if (criteria !== null && criteria !== undefined) throw invalidArgument("The bench filters no rows: criteria are not known to it.");
        const { sheetId, area } = rangeArgument(sheet, target);
        if (sheetId !== sheet.sheetId) throw invalidArgument("The range must lie on the filter's own sheet.");
        side(sheet).autoFilter = area;
      },
    },
    ClearCriteria: { since: "ExcelApi 1.9", call: requireEditable },
    Reapply: { since: "ExcelApi 1.9", call: requireEditable },
    Remove: {
      since: "ExcelApi 1.9",
      call: (sheet) => {
        requireEditable(sheet);
        side(sheet).autoFilter = null;
      },
    },
    GetRange: { since: "ExcelApi 1.9", call: (sheet) => orItemNotFound(range(sheet)) },
    GetRangeOrNullObject: { since: "ExcelApi 1.9", call: range },
  },
};
