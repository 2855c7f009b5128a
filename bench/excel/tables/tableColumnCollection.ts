import { columnsOf } from "../../model/address/area";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { rangeValues } from "../range/rangeValues";
import { requireEditable } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";
import { tableColumnObject } from "./tableColumn";
import type { TableState } from "./tableState";
import { storedTable } from "./tableState";

const items = (state: TableState): HostObject[] =>
  Array.from({ length: columnsOf(storedTable(state).table.range) }, (_, index) => tableColumnObject({ ...state, index }));

/** By heading (without regard to case) or by id, which counts from 1. */
function find(state: TableState, key: unknown): HostObject | null {
  const { sheetId, table } = storedTable(state);
  for (let index = 0; index < columnsOf(table.range); index++) {
    const heading = state.context.model.cells.text(sheetId, table.range.startRow, table.range.startColumn + index);
    if (key === index + 1 || heading.toLowerCase() === String(key).toLowerCase()) return tableColumnObject({ ...state, index });
  }
  return null;
}

/** A column at the right end, or before the one with `index`; `values` hold heading and rows. */
function add(state: TableState, index: unknown, values: unknown, name: unknown): HostObject {
  const { sheetId, table } = storedTable(state);
  requireEditable({ context: state.context, sheetId });
  const count = columnsOf(table.range);
  const place = index === null || index === undefined || index === -1 ? count : wholeNumber(index);
  if (place < 0 || place > count) throw invalidArgument(`There is no place ${place} for a column.`);
  const column = table.range.startColumn + place;
  const area = { ...table.range, startColumn: column, endColumn: column };
  const width = table.range;
  state.context.model.structure.insert(sheetId, area, "Right");
  storedTable(state).table.range = { ...width, endColumn: width.endColumn + 1 };
  const range = { context: state.context, sheetId, area };
  if (values !== null && values !== undefined) rangeValues.Values?.set?.(range, values);
  const heading = typeof name === "string" ? name : values === null || values === undefined ? `Столбец${count + 1}` : null;
  if (heading !== null) rangeValues.Formulas?.set?.({ ...range, area: { ...area, endRow: area.startRow } }, [[`'${heading}`]]);
  return tableColumnObject({ ...state, index: place });
}

/** Excel.TableColumnCollection. */
export const tableColumnCollectionTable: ClassTable<TableState> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (state) => columnsOf(storedTable(state).table.range) } },
  methods: {
    Add: { call: add },
    GetCount: { since: "ExcelApi 1.4", call: (state) => columnsOf(storedTable(state).table.range) },
    GetItem: { call: (state, key) => orItemNotFound(find(state, key)) },
    GetItemAt: { call: (state, index) => orItemNotFound(items(state)[wholeNumber(index)] ?? null) },
    GetItemOrNullObject: { since: "ExcelApi 1.4", call: find },
  },
  items,
  indexer: find,
};
