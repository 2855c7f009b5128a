import { hostObject } from "../../protocol/hostObject";
import type { Area } from "../../model/address/area";
import type { SideTable } from "../../model/sideData";
import type { ClassTable, HostObject, PropertyRule } from "../../protocol/objectModel";
import { clearAreas } from "../clearAreas";
import { eventMethods } from "../events/eventMethods";
import { eventNumber } from "../events/eventNumbers";
import { WORKBOOK } from "../events/subscriptions";
import { invalidArgument, itemAlreadyExists } from "../excelErrors";
import { rangeArgument } from "../range/rangeArgument";
import { requireEditable } from "../requireEditable";
import { tableColumnCollectionTable } from "./tableColumnCollection";
import { tableRowCollectionTable } from "./tableRowCollection";
import type { TableState } from "./tableState";
import { bodyArea, storedTable, tablesOf } from "./tableState";

function editable(state: TableState): SideTable {
  const { sheetId, table } = storedTable(state);
  requireEditable({ context: state.context, sheetId });
  return table;
}

const range = (state: TableState, part: (table: SideTable) => Area): HostObject => {
  const { sheetId, table } = storedTable(state);
  return state.context.objects.range(sheetId, part(table));
};

function setName(state: TableState, value: unknown): void {
  if (typeof value !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value))
    throw invalidArgument(`${JSON.stringify(value)} cannot be the name of a table.`);
  const taken = tablesOf(state.context, null).some(
    ({ table }) => table.id !== state.tableId && table.name.toLowerCase() === value.toLowerCase(),
  );
  if (taken || state.context.model.names.find(value, null)) throw itemAlreadyExists();
  editable(state).name = value;
}

const look = (
  key: "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn",
  absent: boolean,
): PropertyRule<TableState> => ({
  get: (state) => storedTable(state).table[key] ?? absent,
  set: (state, value) => void (editable(state)[key] = value === true),
});

/** Takes the table away and leaves the cells. */
function dissolve(state: TableState): Area {
  const table = editable(state);
  const { sheetId } = storedTable(state);
  const side = state.context.model.side.sheet(sheetId);
  side.tables = side.tables.filter(({ id }) => id !== state.tableId);
  state.context.subscriptions.emit(eventNumber.tableDeleted, [sheetId, WORKBOOK], {
    source: "Local",
    tableId: state.tableId,
    tableName: table.name,
    worksheetId: sheetId,
  });
  return table.range;
}

/** Excel.Table. Its looks are kept and written to files; structured references are not computed. */
export const tableTable: ClassTable<TableState> = {
  name: "Table",
  properties: {
    Id: { get: ({ tableId }) => tableId },
    Name: { get: (state) => storedTable(state).table.name, set: setName },
    ShowHeaders: { get: (state) => storedTable(state).table.showHeaders },
    ShowTotals: { get: (state) => storedTable(state).table.showTotals ?? false },
    Style: { get: (state) => storedTable(state).table.style, set: (state, value) => void (editable(state).style = String(value)) },
    ShowBandedRows: { since: "ExcelApi 1.3", ...look("showBandedRows", true) },
    ShowBandedColumns: { since: "ExcelApi 1.3", ...look("showBandedColumns", false) },
    ShowFilterButton: { since: "ExcelApi 1.3", ...look("showFilterButton", true) },
    HighlightFirstColumn: { since: "ExcelApi 1.3", ...look("highlightFirstColumn", false) },
    HighlightLastColumn: { since: "ExcelApi 1.3", ...look("highlightLastColumn", false) },
  },
  navigation: {
    Columns: { get: (state) => hostObject(tableColumnCollectionTable, state, `columns of ${state.tableId}`) },
    Rows: { get: (state) => hostObject(tableRowCollectionTable, state, `rows of ${state.tableId}`) },
    Worksheet: { since: "ExcelApi 1.2", get: (state) => state.context.objects.worksheet(storedTable(state).sheetId) },
  },
  methods: {
    ConvertToRange: {
      since: "ExcelApi 1.2",
      call: (state) => {
        const { sheetId } = storedTable(state);
        return state.context.objects.range(sheetId, dissolve(state));
      },
    },
    // The table goes with its cells' contents.
    Delete: {
      call: (state) => {
        const { sheetId } = storedTable(state);
        clearAreas({ context: state.context, sheetId, areas: [dissolve(state)] }, "All");
      },
    },
    GetDataBodyRange: { call: (state) => range(state, bodyArea) },
    GetHeaderRowRange: { call: (state) => range(state, (table) => ({ ...table.range, endRow: table.range.startRow })) },
    GetRange: { call: (state) => range(state, (table) => table.range) },
    Resize: {
      since: "ExcelApi 1.13",
      call: (state, newRange) => {
        const { sheetId } = storedTable(state);
        const target = rangeArgument({ context: state.context, sheetId }, newRange);
        const table = editable(state);
        if (target.sheetId !== sheetId || target.area.startRow !== table.range.startRow)
          throw invalidArgument("The heading must stay in its row.");
        table.range = target.area;
      },
    },
    ...eventMethods<TableState>(({ tableId }) => tableId, {
      DataChangedEvent: { type: eventNumber.tableChanged, since: "ExcelApi 1.7" },
      SelectionChangedEvent: { type: eventNumber.tableSelectionChanged, since: "ExcelApi 1.7" },
    }),
  },
};

export function tableObject(state: TableState): HostObject {
  return hostObject(tableTable, state, `table ${state.tableId}`);
}
