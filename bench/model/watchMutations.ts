import type { ICommandInfo, IExecutionOptions, IRange, IWorksheetData } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { areaOfRange } from "./areaOfRange";
import { changedArea } from "./changedArea";
import type { EventCollector } from "./eventCollector";
import type { StructureChange } from "./modelEvent";
import { sortedRows } from "./rowOrder";
import type { RowOrder } from "./rowOrder";
import type { SheetList } from "./sheetList";
import type { UniverCore } from "./univerCore";

const STRUCTURE: Readonly<Record<string, StructureChange>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

type Options = IExecutionOptions & { applyFormulaCalculationResult?: boolean };

/** Turns Univer's mutations and operations, whoever runs them, into events of the model. */
export function watchMutations(core: UniverCore, sheets: SheetList, events: EventCollector): void {
  const params = <T>(command: Readonly<ICommandInfo>) => command.params as T & { subUnitId: string };
  const calculated = new Set<string>();

  core.commands.beforeCommandExecuted((command) => {
    if (command.id === SetWorksheetNameMutation.id) {
      const { subUnitId: sheetId, name } = params<{ name: string }>(command);
      events.collect({ kind: "sheetRenamed", sheetId, before: sheets.name(sheetId), after: name });
    } else if (command.id === SetWorksheetOrderMutation.id) {
      const { subUnitId: sheetId, fromOrder, toOrder } = params<{ fromOrder: number; toOrder: number }>(command);
      events.collect({ kind: "sheetMoved", sheetId, before: fromOrder, after: toOrder });
    } else if (command.id === SetWorksheetHideMutation.id) {
      const { subUnitId: sheetId, hidden } = params<{ hidden: number }>(command);
      const before = core.sheet(sheetId).isSheetHidden() ? "Hidden" : "Visible";
      events.collect({ kind: "sheetVisibility", sheetId, before, after: hidden ? sheets.hiddenKind(sheetId) : "Visible" });
    }
  });

  core.commands.onCommandExecuted((command, options?: Options) => {
    const own = core.isOwn;
    const change = STRUCTURE[command.id];
    if (change) {
      const { subUnitId: sheetId, range } = params<{ range: IRange }>(command);
      const rangeType = change.startsWith("Row") ? 1 : 2;
      events.collect({ kind: "structureChanged", sheetId, area: areaOfRange({ ...range, rangeType }), change, own });
    } else if (command.id === ReorderRangeMutation.id) {
      const { subUnitId: sheetId, range, order } = params<{ range: IRange; order: RowOrder }>(command);
      const area = sortedRows(areaOfRange(range), order);
      if (area) events.collect({ kind: "rowsSorted", sheetId, area, own });
    } else if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId: sheetId, cellValue } = params<{ cellValue: CellMatrix }>(command);
      if (options?.applyFormulaCalculationResult || options?.fromFormula) {
        if (!calculated.has(sheetId)) queueMicrotask(() => calculated.delete(sheetId) && events.collect({ kind: "calculated", sheetId }));
        calculated.add(sheetId);
        return;
      }
      if (options?.onlyLocal && !own) return;
      const { values, looks } = changedArea(cellValue);
      if (values) events.collect({ kind: "cellsChanged", sheetId, area: values, own });
      if (looks) events.collect({ kind: "formatChanged", sheetId, area: looks, own });
    } else if (command.id === MoveRangeMutation.id) {
      const { from, to, fromRange, toRange } = command.params as { from: Side; to: Side; fromRange: IRange; toRange: IRange };
      events.collect({ kind: "cellsChanged", sheetId: from.subUnitId, area: areaOfRange(fromRange), own });
      events.collect({ kind: "cellsChanged", sheetId: to.subUnitId, area: areaOfRange(toRange), own });
    } else if (command.id === SetSelectionsOperation.id) {
      const { subUnitId: sheetId, selections } = params<{ selections: { range: IRange }[] }>(command);
      if (selections.length > 0)
        events.collect({ kind: "selectionChanged", sheetId, areas: selections.map(({ range }) => areaOfRange(range)) });
    } else if (command.id === InsertSheetMutation.id) {
      events.collect({ kind: "sheetAdded", sheetId: (command.params as { sheet: IWorksheetData }).sheet.id });
    } else if (command.id === RemoveSheetMutation.id) {
      events.collect({ kind: "sheetDeleted", sheetId: params(command).subUnitId });
    }
  });

  let active: string | null = core.book.getActiveSheet(true)?.getSheetId() ?? null;
  core.book.activeSheet$.subscribe((sheet) => {
    const sheetId = sheet?.getSheetId();
    if (!sheetId || sheetId === active || sheets.isSwitchingQuietly) return;
    if (active) events.collect({ kind: "sheetDeactivated", sheetId: active });
    events.collect({ kind: "sheetActivated", sheetId });
    active = sheetId;
  });
}

type CellMatrix = Parameters<typeof changedArea>[0];
interface Side {
  subUnitId: string;
}
