import { CustomCommandExecutionError } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  ReorderRangeCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { areaOfRange } from "../areaOfRange";
import { subtractArea } from "../address/subtractArea";
import type { CommandInternals } from "../univerInternals";
import type { WorkbookModel } from "../workbookModel";

const contents: ReadonlySet<string> = new Set([SetRangeValuesCommand.id, ClearSelectionContentCommand.id]);
const sheetCommands: ReadonlySet<string> = new Set(
  [
    ClearSelectionAllCommand,
    ClearSelectionFormatCommand,
    SetStyleCommand,
    InsertRowCommand,
    InsertColCommand,
    RemoveRowCommand,
    RemoveColCommand,
    InsertRangeMoveDownCommand,
    InsertRangeMoveRightCommand,
    DeleteRangeMoveUpCommand,
    DeleteRangeMoveLeftCommand,
    MoveRangeCommand,
    ReorderRangeCommand,
  ].map(({ id }) => id),
);
const structureCommands: ReadonlySet<string> = new Set(
  [InsertSheetCommand, RemoveSheetCommand, SetWorksheetNameCommand, SetWorksheetOrderCommand, SetWorksheetHideCommand].map(({ id }) => id),
);

/** A person cannot edit in the grid what is protected either. Univer's own protection works otherwise and is not used. */
export function guardProtection(model: WorkbookModel): void {
  model.core.commands.beforeCommandExecuted((command) => {
    if (model.core.isOwn) return;
    const { book } = model.side;
    if (structureCommands.has(command.id) && book.structureProtected) refuse(model, "The structure is protected.");
    if (!contents.has(command.id) && !sheetCommands.has(command.id)) return;
    const { subUnitId = model.sheets.activeId(), range } = (command.params ?? {}) as { subUnitId?: string; range?: IRange };
    const side = book.sheets[subUnitId];
    if (!side?.protected) return;
    const selected = model.core.injector.get(SheetsSelectionsService).getCurrentSelections();
    const areas = range ? [areaOfRange(range)] : selected.map((selection) => areaOfRange(selection.range));
    const locked = (side.unlocked ?? []).reduce((left, open) => left.flatMap((part) => subtractArea(part, open)), areas);
    if (!contents.has(command.id) || locked.length > 0) refuse(model, "The sheet is protected.");
  });
}

/** Breaks the command off. Univer forgets to take it from its stack then, and would take later mutations for its own. */
function refuse(model: WorkbookModel, reason: string): never {
  (model.core.commands as unknown as CommandInternals)._commandExecutionStack.pop();
  throw new CustomCommandExecutionError(reason);
}
