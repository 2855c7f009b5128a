import type { ClassTable } from "../../protocol/objectModel";
import { common } from "../common";
import type { RangeState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { requireEditable, requireSheet } from "../requireEditable";
import { readHyperlink, writeHyperlink } from "./hyperlink";

/** True, false, or null when some are hidden and some are not. */
function rowsHidden({ context, sheetId, area }: RangeState): boolean | null | undefined {
  requireSheet({ context, sheetId });
  return common(
    spans(area.startRow, area.endRow, (row) => context.model.measures.isRowHidden(sheetId, row), context.model.measures.lastRow(sheetId)),
  );
}

function columnsHidden({ context, sheetId, area }: RangeState): boolean | null | undefined {
  requireSheet({ context, sheetId });
  const { measures } = context.model;
  return common(
    spans(area.startColumn, area.endColumn, (column) => measures.isColumnHidden(sheetId, column), measures.lastColumn(sheetId)),
  );
}

/** Nothing beyond the grid is hidden: one look past its end stands for all of it. */
function* spans(start: number, end: number, isHidden: (index: number) => boolean, last: number): Generator<boolean> {
  for (let index = start; index <= Math.min(end, Math.max(start, last + 1)); index++) yield isHidden(index);
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is expected.");
  return value;
}

/** Properties of a range that are neither its place nor its cells' contents. */
export const rangeProperties: NonNullable<ClassTable<RangeState>["properties"]> = {
  RowHidden: {
    since: "ExcelApi 1.2",
    get: rowsHidden,
    set: (range, hidden) => {
      requireEditable(range);
      range.context.model.measures.setRowsHidden(range.sheetId, range.area.startRow, range.area.endRow, flag(hidden));
    },
  },
  ColumnHidden: {
    since: "ExcelApi 1.2",
    get: columnsHidden,
    set: (range, hidden) => {
      requireEditable(range);
      range.context.model.measures.setColumnsHidden(range.sheetId, range.area.startColumn, range.area.endColumn, flag(hidden));
    },
  },
  // True when all rows or all columns are hidden, null when some are.
  Hidden: {
    since: "ExcelApi 1.2",
    get: (range) => {
      const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  Hyperlink: { since: "ExcelApi 1.7", get: readHyperlink, set: writeHyperlink },
  // Whether all cells (true), some (null) or none (false) belong to a spilled array.
  HasSpill: {
    since: "ExcelApi 1.12",
    calculated: true,
    get: ({ context, sheetId, area }) =>
      common(
        context.model.cells
          .grid(sheetId, area, (_cell, row, column) => context.model.cells.spillParent(sheetId, row, column) !== null)
          .flat(),
      ),
  },
};
