import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { WorkbookModel } from "../workbookModel";
import { russianInput } from "./russianInput";

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

interface Params {
  subUnitId?: string;
  range?: IRange;
  value?: ICellData | Matrix | ICellData[][];
}

/** Univer knows a decimal point, commas and English names only: what a person types is translated before the command runs. */
export function translateTypedInput(model: WorkbookModel): void {
  model.core.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesCommand.id) return;
    const { subUnitId = model.sheets.activeId(), range, value } = (command.params ?? {}) as Params;
    if (!value) return;
    const patterns = model.styles.patterns(subUnitId);
    const translate = (cell: Nullable<ICellData>, row: number, column: number) => {
      if (cell) russianInput(cell, patterns(row, column).pattern === "@");
    };
    if (isCell(value)) return translate(value, range?.startRow ?? 0, range?.startColumn ?? 0);
    const [top, left] = Array.isArray(value) ? [range?.startRow ?? 0, range?.startColumn ?? 0] : [0, 0];
    for (const [row, cells] of Object.entries(value as Matrix)) {
      for (const [column, cell] of Object.entries(cells)) translate(cell, top + Number(row), left + Number(column));
    }
  });
}

function isCell(value: NonNullable<Params["value"]>): value is ICellData {
  return ["v", "f", "p", "s", "t", "si"].some((key) => key in value);
}
