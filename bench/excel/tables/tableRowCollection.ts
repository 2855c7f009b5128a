import { rowsOf } from "../../model/address/area";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { rangeValues } from "../range/rangeValues";
import { requireEditable } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";
import { tableRowObject } from "./tableRow";
import type { TableState } from "./tableState";
import { bodyArea, storedTable } from "./tableState";

const count = (state: TableState) => rowsOf(bodyArea(storedTable(state).table));
const items = (state: TableState): HostObject[] => Array.from({ length: count(state) }, (_, index) => tableRowObject({ ...state, index }));

/** Rows at the end, or before the one with `index`; the cells below the table move down. */
function add(state: TableState, index: unknown, values: unknown): HostObject {
  const { sheetId, table } = storedTable(state);
  requireEditable({ context: state.context, sheetId });
  const rows = Array.isArray(values) ? values.length : 1;
  const place = index === null || index === undefined || index === -1 ? count(state) : wholeNumber(index);
  if (place < 0 || place > count(state)) throw invalidArgument(`There is no place ${place} for a row.`);
  const { range } = table;
  const startRow = bodyArea(table).startRow + place;
  const area = { ...range, startRow, endRow: startRow + rows - 1 };
  state.context.model.structure.insert(sheetId, area, "Down");
  storedTable(state).table.range = { ...range, endRow: range.endRow + rows };
  if (values !== null && values !== undefined) rangeValues.Values?.set?.({ context: state.context, sheetId, area }, values);
  return tableRowObject({ ...state, index: place });
}

/** Excel.TableRowCollection. */
export const tableRowCollectionTable: ClassTable<TableState> = {
  name: "TableRowCollection",
  properties: { Count: { get: count } },
  methods: {
    Add: { call: add },
    GetCount: { since: "ExcelApi 1.4", call: count },
    GetItemAt: { call: (state, index) => orItemNotFound(items(state)[wholeNumber(index)] ?? null) },
  },
  items,
  indexer: (state, index) => items(state)[wholeNumber(index)] ?? null,
};
