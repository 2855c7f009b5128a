import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  adjustRangeOnMutation,
} from "@univerjs/sheets";
import { areaOfRange } from "./areaOfRange";
import type { Area } from "./address/area";
import type { Shift } from "./address/shiftArea";
import type { RowOrder } from "./rowOrder";

/** What a mutation does to areas on a sheet: rows and columns in or out, a block moved elsewhere, rows sorted. Null when it moves none. */
export type AreaMove =
  | { sheetId: string; shift: Shift }
  | { sheetId: string; move: (area: Area) => Area | null }
  | { sheetId: string; sorted: Area; order: RowOrder };

export function areaMover(command: Readonly<ICommandInfo>): AreaMove | null {
  const { subUnitId: sheetId, range } = (command.params ?? {}) as { subUnitId: string; range: IRange };
  const rows = () => ({ axis: "row" as const, at: range.startRow, count: range.endRow - range.startRow + 1 });
  const columns = () => ({ axis: "column" as const, at: range.startColumn, count: range.endColumn - range.startColumn + 1 });
  switch (command.id) {
    case InsertRowMutation.id:
      return { sheetId, shift: { ...rows(), kind: "insert" } };
    case RemoveRowMutation.id:
      return { sheetId, shift: { ...rows(), kind: "delete" } };
    case InsertColMutation.id:
      return { sheetId, shift: { ...columns(), kind: "insert" } };
    case RemoveColMutation.id:
      return { sheetId, shift: { ...columns(), kind: "delete" } };
    case MoveRowsMutation.id:
    case MoveColsMutation.id:
      return { sheetId, move: (area) => moved(area, command) };
    case ReorderRangeMutation.id:
      return { sheetId, sorted: areaOfRange(range), order: (command.params as { order: RowOrder }).order };
    case MoveRangeMutation.id: {
      const { from, to } = command.params as { from: { subUnitId: string }; to: { subUnitId: string } };
      return from.subUnitId === to.subUnitId ? { sheetId: from.subUnitId, move: (area) => moved(area, command) } : null;
    }
    default:
      return null;
  }
}

function moved(area: Area, command: Readonly<ICommandInfo>): Area | null {
  const range = adjustRangeOnMutation({ ...area }, command as Parameters<typeof adjustRangeOnMutation>[1]);
  return range ? areaOfRange(range) : null;
}
