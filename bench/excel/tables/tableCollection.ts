import { columnsOf } from "../../model/address/area";
import { intersectAreas } from "../../model/address/intersectAreas";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { eventMethods } from "../events/eventMethods";
import { eventNumber } from "../events/eventNumbers";
import { WORKBOOK } from "../events/subscriptions";
import type { ExcelContext } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { rangeArgument } from "../range/rangeArgument";
import { requireEditable } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";
import { tableObject } from "./table";
import { tablesOf } from "./tableState";

/** Tables of a sheet; sheetId null = of the workbook. */
export interface TablesState {
  readonly context: ExcelContext;
  readonly sheetId: string | null;
}

const items = ({ context, sheetId }: TablesState): HostObject[] =>
  tablesOf(context, sheetId).map(({ table }) => tableObject({ context, tableId: table.id }));

/** By name (without regard to case) or id. */
const find = ({ context, sheetId }: TablesState, key: unknown): HostObject | null => {
  const found = tablesOf(context, sheetId).find(({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase());
  return found ? tableObject({ context, tableId: found.table.id }) : null;
};

/** Tables cannot overlap one another or merged cells. Without headings Excel moves the cells down and adds «Столбец1» … */
function add({ context, sheetId }: TablesState, address: unknown, hasHeaders: unknown): HostObject {
  const range = rangeArgument({ context, sheetId: sheetId ?? context.model.sheets.activeId() }, address);
  requireEditable(range);
  const { model } = context;
  const side = model.side.sheet(range.sheetId);
  if (side.tables.some((table) => intersectAreas(table.range, range.area))) throw invalidArgument("A table cannot overlap another one.");
  if (model.merges.touching(range.sheetId, range.area).length > 0) throw invalidArgument("A table cannot hold merged cells.");
  let { area } = range;
  if (hasHeaders !== true) {
    model.structure.insert(range.sheetId, { ...area, endRow: area.startRow }, "Down");
    for (let i = 0; i < columnsOf(area); i++)
      model.writer.put(range.sheetId, area.startRow, area.startColumn + i, { v: `Столбец${i + 1}`, t: 1 });
    area = { ...area, endRow: area.endRow + 1 };
  }
  let number = 1;
  const names = new Set(tablesOf(context, null).map(({ table }) => table.name.toLowerCase()));
  while (names.has(`таблица${number}`)) number++;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  side.tables.push({ id, name: `Таблица${number}`, range: area, showHeaders: true, style: "TableStyleMedium2" });
  context.subscriptions.emit(eventNumber.tableAdded, [range.sheetId, WORKBOOK], {
    source: "Local",
    tableId: id,
    worksheetId: range.sheetId,
  });
  return tableObject({ context, tableId: id });
}

/** Excel.TableCollection. */
export const tableCollectionTable: ClassTable<TablesState> = {
  name: "TableCollection",
  properties: { Count: { get: (tables) => items(tables).length } },
  methods: {
    Add: { call: add },
    GetCount: { since: "ExcelApi 1.4", call: (tables) => items(tables).length },
    GetItem: { call: (tables, key) => orItemNotFound(find(tables, key)) },
    GetItemAt: { call: (tables, index) => orItemNotFound(items(tables)[wholeNumber(index)] ?? null) },
    GetItemOrNullObject: { since: "ExcelApi 1.4", call: find },
    ...eventMethods<TablesState>(({ sheetId }) => sheetId ?? WORKBOOK, {
      AddedEvent: { type: eventNumber.tableAdded, since: "ExcelApi 1.9" },
      DataChangedEvent: { type: eventNumber.tableChanged, since: "ExcelApi 1.7" },
      DeletedEvent: { type: eventNumber.tableDeleted, since: "ExcelApi 1.9" },
    }),
  },
  items,
  indexer: find,
};
