import { cellsOf, columnsOf, rowsOf } from "../../model/address/area";
import type { ClassTable } from "../../protocol/objectModel";
import { clearAreas } from "../clearAreas";
import type { RangeState } from "../excelContext";
import { invalidArgument, operationCellsExceedLimit } from "../excelErrors";
import { oneOf } from "../oneOf";
import { requireEditable } from "../requireEditable";
import { copyInto } from "./copyInto";
import { rangeArgument } from "./rangeArgument";

function editable(range: RangeState): RangeState {
  requireEditable(range);
  return range;
}

/** `across`: each row of the range becomes a merged area of its own. */
function merge(range: RangeState, across: unknown): void {
  const { area, sheetId } = editable(range);
  const rows =
    across === true
      ? Array.from({ length: rowsOf(area) }, (_, i) => ({ ...area, startRow: area.startRow + i, endRow: area.startRow + i }))
      : [area];
  range.context.model.merges.merge(sheetId, rows);
}

/** The new empty range stands where the old one stood: Range.insert. */
function insert(range: RangeState, shift: unknown) {
  const { context, sheetId, area } = editable(range);
  context.model.structure.insert(sheetId, area, oneOf(shift, ["Down", "Right"]));
  return context.objects.range(sheetId, area);
}

function remove(range: RangeState, shift: unknown): void {
  const { context, sheetId, area } = editable(range);
  context.model.structure.delete(sheetId, area, oneOf(shift, ["Up", "Left"]));
}

/** The client sends it before it cuts a write of more than 1,500 cells into chunks. */
function validateArraySize({ area }: RangeState, rows: unknown, columns: unknown): void {
  if (rows !== rowsOf(area) || columns !== columnsOf(area)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
}

/** What changes a range. AccessDenied on a protected sheet. */
export const rangeEdits: NonNullable<ClassTable<RangeState>["methods"]> = {
  Clear: { call: (range, applyTo) => clearAreas({ ...editable(range), areas: [range.area] }, applyTo) },
  Insert: { call: insert },
  Delete: { call: remove },
  Merge: { since: "ExcelApi 1.2", call: merge },
  Unmerge: { since: "ExcelApi 1.2", call: (range) => range.context.model.merges.unmerge(range.sheetId, editable(range).area) },
  CopyFrom: {
    since: "ExcelApi 1.9",
    calculated: true,
    call: (range, source, copyType, skipBlanks, transpose) => {
      const from = rangeArgument(range, source);
      if (cellsOf(from.area) > range.context.knobs.cells) throw operationCellsExceedLimit();
      copyInto(editable(range), from, {
        copyType: oneOf(copyType ?? "All", ["All", "Formulas", "Values", "Formats"]),
        skipBlanks: skipBlanks === true,
        transpose: transpose === true,
      });
    },
  },
  Select: {
    call: ({ context, sheetId, area }) => {
      context.model.sheets.activate(sheetId);
      context.model.selection.select(sheetId, [area]);
    },
  },
  Calculate: { since: "ExcelApi 1.6", call: ({ context }) => context.model.calculation.kick() },
  _ValidateArraySize: { call: validateArraySize },
};
