import { Dimension, Direction } from "@univerjs/core";
import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  ReorderRangeCommand,
  ReorderRangeMutation,
  SheetInterceptorService,
  getInsertRangeMutations,
  getRemoveRangeMutations,
} from "@univerjs/sheets";
import { columnsOf, rowsOf } from "./address/area";
import type { Area } from "./address/area";
import { MAX_COLUMNS, MAX_ROWS } from "./address/limits";
import type { CellWriter } from "./cellWriter";
import type { EventCollector } from "./eventCollector";
import type { StructureChange } from "./modelEvent";
import type { RowOrder } from "./rowOrder";
import type { SheetList } from "./sheetList";
import type { UniverCore } from "./univerCore";

/**
 * Cells, rows and columns put in and taken out. Univer's own commands do it, because their interceptors rewrite formulas,
 * names and merges; they work on the sheet in view, so the sheet is brought there for the moment.
 */
export class Structure {
  constructor(
    private readonly core: UniverCore,
    private readonly sheets: SheetList,
    private readonly writer: CellWriter,
    private readonly events: EventCollector,
  ) {}

  insert(sheetId: string, area: Area, shift: "Down" | "Right"): void {
    if (isWholeRows(area))
      this.run(sheetId, InsertRowByRangeCommand, area, { direction: area.startRow === 0 ? Direction.UP : Direction.DOWN });
    else if (isWholeColumns(area))
      this.run(sheetId, InsertColByRangeCommand, area, { direction: area.startColumn === 0 ? Direction.LEFT : Direction.RIGHT });
    else this.moveCells(sheetId, shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand, area, "CellInserted");
  }

  delete(sheetId: string, area: Area, shift: "Up" | "Left"): void {
    if (isWholeRows(area)) this.run(sheetId, RemoveRowByRangeCommand, area, {});
    else if (isWholeColumns(area)) this.run(sheetId, RemoveColByRangeCommand, area, {});
    else this.moveCells(sheetId, shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand, area, "CellDeleted");
  }

  /** Rows change places within the area: target row → the row whose cells come there. */
  sort(subUnitId: string, area: Area, order: RowOrder): void {
    this.writer.flush();
    const params = { unitId: this.core.id, subUnitId, range: { ...area }, order };
    this.events.seal();
    const extra = this.core.injector.get(SheetInterceptorService).onCommandExecute({ id: ReorderRangeCommand.id, params });
    const steps = [...(extra.preRedos ?? []), { id: ReorderRangeMutation.id, params }, ...extra.redos] as ICommandInfo[];
    for (const step of steps) this.core.run(step, step.params ?? {});
    this.events.seal();
  }

  /** A row that a person sees: a sort leaves hidden rows where they are. */
  isRowVisible(sheetId: string, row: number): boolean {
    return this.core.sheet(sheetId).getRowRawVisible(row);
  }

  /**
   * The commands for single cells are asynchronous and cannot run inside a request: the same steps, the interceptors
   * of the command and the moving mutations, are taken here.
   */
  private moveCells(subUnitId: string, command: { id: string }, area: Area, change: StructureChange): void {
    const alongRows = command.id === InsertRangeMoveDownCommand.id || command.id === DeleteRangeMoveUpCommand.id;
    const used = this.core.sheet(subUnitId);
    this.writer.flush();
    this.writer.makeRoom(
      subUnitId,
      change === "CellInserted" && alongRows ? used.getLastRowWithContent() + rowsOf(area) : area.endRow,
      change === "CellInserted" && !alongRows ? used.getLastColumnWithContent() + columnsOf(area) : area.endColumn,
    );
    const range: IRange = { ...area };
    const params = { unitId: this.core.id, subUnitId, range, shiftDimension: alongRows ? Dimension.ROWS : Dimension.COLUMNS };
    this.events.seal();
    this.events.collect({ kind: "structureChanged", sheetId: subUnitId, area, change, own: true });
    this.sheets.whileActive(subUnitId, () => {
      const extra = this.core.injector.get(SheetInterceptorService).onCommandExecute({ id: command.id, params });
      const moves = this.core.injector.invoke((accessor) =>
        change === "CellInserted" ? getInsertRangeMutations(accessor, params) : getRemoveRangeMutations(accessor, params),
      );
      for (const step of [...(extra.preRedos ?? []), ...(moves.redo ?? []), ...extra.redos] as ICommandInfo[])
        this.core.run(step, step.params ?? {});
    });
    this.events.seal();
  }

  private run(sheetId: string, command: { id: string }, area: Area, more: object): void {
    this.writer.flush();
    this.writer.makeRoom(sheetId, isWholeColumns(area) ? 0 : area.endRow, isWholeRows(area) ? 0 : area.endColumn);
    const sheet = this.core.sheet(sheetId);
    const range = {
      ...area,
      endRow: Math.min(area.endRow, sheet.getRowCount() - 1),
      endColumn: Math.min(area.endColumn, sheet.getColumnCount() - 1),
    };
    this.events.seal();
    this.sheets.whileActive(sheetId, () => this.core.run(command, { subUnitId: sheetId, range, ...more }));
    this.events.seal();
  }
}

function isWholeRows(area: Area): boolean {
  return area.startColumn === 0 && area.endColumn === MAX_COLUMNS - 1;
}

function isWholeColumns(area: Area): boolean {
  return area.startRow === 0 && area.endRow === MAX_ROWS - 1;
}
