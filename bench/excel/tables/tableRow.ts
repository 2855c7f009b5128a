import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { RangeState } from "../excelContext";
import { itemNotFound } from "../excelErrors";
import { rangeValues } from "../range/rangeValues";
import { requireEditable } from "../requireEditable";
import type { TableState } from "./tableState";
import { bodyArea, storedTable } from "./tableState";

export interface RowState extends TableState {
  readonly index: number;
}

function place({ context, tableId, index }: RowState): RangeState {
  const { sheetId, table } = storedTable({ context, tableId });
  const body = bodyArea(table);
  const row = body.startRow + index;
  if (index < 0 || row > body.endRow) throw itemNotFound();
  return { context, sheetId, area: { ...body, startRow: row, endRow: row } };
}

/** Excel.TableRow. */
export const tableRowTable: ClassTable<RowState> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      heavy: true,
      calculated: true,
      get: (row) => rangeValues.Values?.get?.(place(row)),
      set: (row, values) => rangeValues.Values?.set?.(place(row), values),
    },
  },
  methods: {
    Delete: {
      call: (row) => {
        const { context, sheetId, area } = place(row);
        requireEditable({ context, sheetId });
        const { range } = storedTable(row).table;
        context.model.structure.delete(sheetId, area, "Up");
        storedTable(row).table.range = { ...range, endRow: range.endRow - 1 };
      },
    },
    GetRange: {
      call: (row) => {
        const { context, sheetId, area } = place(row);
        return context.objects.range(sheetId, area);
      },
    },
  },
};

export function tableRowObject(state: RowState): HostObject {
  return hostObject(tableRowTable, state, `row ${state.index} of ${state.tableId}`);
}
