import type { Area } from "../../model/address/area";
import type { SideTable } from "../../model/sideData";
import type { ExcelContext } from "../excelContext";
import { itemNotFound } from "../excelErrors";

/** A table, found by its id wherever it stands. */
export interface TableState {
  readonly context: ExcelContext;
  readonly tableId: string;
}

export interface FoundTable {
  readonly sheetId: string;
  readonly table: SideTable;
}

/** Tables of one sheet, or of all (sheetId null), in the order of the sheets. */
export function tablesOf(context: ExcelContext, sheetId: string | null): FoundTable[] {
  const ids = sheetId === null ? context.model.sheets.ids() : [sheetId];
  return ids.flatMap((id) => context.model.side.sheet(id).tables.map((table) => ({ sheetId: id, table })));
}

export function storedTable({ context, tableId }: TableState): FoundTable {
  const found = tablesOf(context, null).find(({ table }) => table.id === tableId);
  if (!found) throw itemNotFound();
  return found;
}

/** The rows between heading and totals. */
export function bodyArea({ range, showHeaders, showTotals }: SideTable): Area {
  return { ...range, startRow: range.startRow + (showHeaders ? 1 : 0), endRow: range.endRow - (showTotals ? 1 : 0) };
}
