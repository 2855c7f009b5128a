import { hostObject } from "../../protocol/hostObject";
import type { Area } from "../../model/address/area";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { itemNotFound } from "../excelErrors";
import type { RangeState } from "../excelContext";
import { rangeValues } from "../range/rangeValues";
import { requireEditable } from "../requireEditable";
import type { TableState } from "./tableState";
import { bodyArea, storedTable } from "./tableState";

export interface ColumnState extends TableState {
  readonly index: number;
}

function place({ context, tableId, index }: ColumnState, part: "all" | "body" | "header"): RangeState {
  const { sheetId, table } = storedTable({ context, tableId });
  const column = table.range.startColumn + index;
  if (index < 0 || column > table.range.endColumn) throw itemNotFound();
  const rows: Area = part === "all" ? table.range : part === "body" ? bodyArea(table) : { ...table.range, endRow: table.range.startRow };
  return { context, sheetId, area: { ...rows, startColumn: column, endColumn: column } };
}

const object = ({ context, sheetId, area }: RangeState): HostObject => context.objects.range(sheetId, area);

/** Excel.TableColumn. */
export const tableColumnTable: ClassTable<ColumnState> = {
  name: "TableColumn",
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (column) => {
        const { context, sheetId, area } = place(column, "header");
        return context.model.cells.text(sheetId, area.startRow, area.startColumn, undefined, context.knobs.locale);
      },
      set: (column, value) => rangeValues.Formulas?.set?.(place(column, "header"), [[`'${String(value)}`]]),
    },
    // Heading included.
    Values: {
      heavy: true,
      calculated: true,
      get: (column) => rangeValues.Values?.get?.(place(column, "all")),
      set: (column, values) => rangeValues.Values?.set?.(place(column, "all"), values),
    },
  },
  methods: {
    Delete: {
      call: (column) => {
        const { context, sheetId, area } = place(column, "all");
        requireEditable({ context, sheetId });
        context.model.structure.delete(sheetId, area, "Left");
        const { table } = storedTable(column);
        if (table.range.endColumn >= area.startColumn) table.range = { ...table.range, endColumn: table.range.endColumn - 1 };
      },
    },
    GetDataBodyRange: { call: (column) => object(place(column, "body")) },
    GetHeaderRowRange: { call: (column) => object(place(column, "header")) },
    GetRange: { call: (column) => object(place(column, "all")) },
  },
};

export function tableColumnObject(state: ColumnState): HostObject {
  return hostObject(tableColumnTable, state, `column ${state.index} of ${state.tableId}`);
}
