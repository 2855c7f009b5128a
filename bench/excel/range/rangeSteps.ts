import { area as areaOf, columnsOf, rowsOf } from "../../model/address/area";
import type { Area } from "../../model/address/area";
import { boundingArea } from "../../model/address/boundingArea";
import { intersectAreas } from "../../model/address/intersectAreas";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address/limits";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { RangeState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { wholeNumber } from "../wholeNumber";
import { rangeArgument } from "./rangeArgument";

const isOnSheet = (a: Area) =>
  a.startRow >= 0 &&
  a.startColumn >= 0 &&
  a.startRow <= a.endRow &&
  a.startColumn <= a.endColumn &&
  a.endRow < MAX_ROWS &&
  a.endColumn < MAX_COLUMNS;

/** Another range of the same sheet; InvalidArgument when it would leave the sheet. */
function step(from: RangeState, startRow: number, startColumn: number, endRow: number, endColumn: number): HostObject {
  const found = areaOf(startRow, startColumn, endRow, endColumn);
  if (!isOnSheet(found)) throw invalidArgument("The range would lie outside the sheet.");
  return from.context.objects.range(from.sheetId, found);
}

const resized = (range: RangeState, rows: number, columns: number) =>
  step(range, range.area.startRow, range.area.startColumn, range.area.startRow + rows - 1, range.area.startColumn + columns - 1);

/** `count` rows above (negative: below) or columns before the range; 1 when no count is given. */
const besides = (range: RangeState, count: unknown, side: "above" | "below" | "before" | "after") => {
  const { startRow, startColumn, endRow, endColumn } = range.area;
  const given = wholeNumber(count, 1);
  if (given === 0) throw invalidArgument("The count must not be 0.");
  const opposite = { above: "below", below: "above", before: "after", after: "before" } as const;
  const n = Math.abs(given);
  switch (given < 0 ? opposite[side] : side) {
    case "above":
      return step(range, startRow - n, startColumn, startRow - 1, endColumn);
    case "below":
      return step(range, endRow + 1, startColumn, endRow + n, endColumn);
    case "before":
      return step(range, startRow, startColumn - n, endRow, startColumn - 1);
    case "after":
      return step(range, startRow, endColumn + 1, endRow, endColumn + n);
  }
};

const intersection = (range: RangeState, other: unknown) => {
  const { sheetId, area } = rangeArgument(range, other);
  const common = sheetId === range.sheetId ? intersectAreas(range.area, area) : null;
  return common && range.context.objects.range(sheetId, common);
};

/** From a range to another: cells, rows, columns, neighbours. Indexes are zero-based and may lead outside the range. */
export const rangeSteps: NonNullable<ClassTable<RangeState>["methods"]> = {
  GetCell: {
    call: (range, row, column) => {
      const [r, c] = [range.area.startRow + wholeNumber(row), range.area.startColumn + wholeNumber(column)];
      return step(range, r, c, r, c);
    },
  },
  GetRow: {
    call: (range, row) => {
      const r = range.area.startRow + wholeNumber(row);
      return step(range, r, range.area.startColumn, r, range.area.endColumn);
    },
  },
  GetColumn: {
    call: (range, column) => {
      const c = range.area.startColumn + wholeNumber(column);
      return step(range, range.area.startRow, c, range.area.endRow, c);
    },
  },
  GetLastCell: { call: (range) => step(range, range.area.endRow, range.area.endColumn, range.area.endRow, range.area.endColumn) },
  GetLastRow: { call: (range) => step(range, range.area.endRow, range.area.startColumn, range.area.endRow, range.area.endColumn) },
  GetLastColumn: { call: (range) => step(range, range.area.startRow, range.area.endColumn, range.area.endRow, range.area.endColumn) },
  GetEntireColumn: { call: (range) => step(range, 0, range.area.startColumn, MAX_ROWS - 1, range.area.endColumn) },
  GetEntireRow: { call: (range) => step(range, range.area.startRow, 0, range.area.endRow, MAX_COLUMNS - 1) },
  GetOffsetRange: {
    call: (range, rows, columns) => {
      const [down, right] = [wholeNumber(rows), wholeNumber(columns)];
      const { startRow, startColumn, endRow, endColumn } = range.area;
      return step(range, startRow + down, startColumn + right, endRow + down, endColumn + right);
    },
  },
  GetResizedRange: {
    since: "ExcelApi 1.2",
    call: (range, rows, columns) => resized(range, rowsOf(range.area) + wholeNumber(rows), columnsOf(range.area) + wholeNumber(columns)),
  },
  GetAbsoluteResizedRange: {
    since: "ExcelApi 1.7",
    call: (range, rows, columns) => resized(range, wholeNumber(rows), wholeNumber(columns)),
  },
  GetRowsAbove: { since: "ExcelApi 1.2", call: (range, count) => besides(range, count, "above") },
  GetRowsBelow: { since: "ExcelApi 1.2", call: (range, count) => besides(range, count, "below") },
  GetColumnsBefore: { since: "ExcelApi 1.2", call: (range, count) => besides(range, count, "before") },
  GetColumnsAfter: { since: "ExcelApi 1.2", call: (range, count) => besides(range, count, "after") },
  GetBoundingRect: {
    call: (range, other) => {
      const { sheetId, area } = rangeArgument(range, other);
      if (sheetId !== range.sheetId) throw invalidArgument("Both ranges must lie on one sheet.");
      return range.context.objects.range(sheetId, boundingArea(range.area, area));
    },
  },
  GetIntersection: {
    call: (range, other) => orItemNotFound(intersection(range, other)),
  },
  GetIntersectionOrNullObject: { since: "ExcelApi 1.4", call: intersection },
};
