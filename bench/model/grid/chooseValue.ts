import { CellValueType } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { area } from "../address/area";
import type { WorkbookModel } from "../workbookModel";

/** Puts into a cell what a person chose from its list: as if typed, so that it can be undone and the add-in hears of it. */
export function chooseValue(model: WorkbookModel, subUnitId: string, row: number, column: number, value: string): void {
  const params = {
    unitId: model.core.id,
    subUnitId,
    range: area(row, column, row, column),
    value: { v: value, t: CellValueType.STRING, f: null, si: null, p: null },
  };
  void model.core.commands.executeCommand(SetRangeValuesCommand.id, params);
}
