import { area as areaOf } from "../../model/address/area";
import { orItemNotFound } from "../orItemNotFound";
import type { Area } from "../../model/address/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address/limits";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { invalidArgument, invalidOperation } from "../excelErrors";
import { oneOf } from "../oneOf";
import { areasArgument, rangeArgument } from "../range/rangeArgument";
import { requireOpenStructure, requireSheet } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";

const WHOLE: Area = areaOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);

const at = ({ context, sheetId }: SheetState, area: Area): HostObject => context.objects.range(sheetId, area);

/** A block by its corner and size; InvalidArgument outside the sheet or empty. */
function block(sheet: SheetState, row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
  requireSheet(sheet);
  const [startRow, startColumn] = [wholeNumber(row), wholeNumber(column)];
  const area = areaOf(startRow, startColumn, startRow + wholeNumber(rows) - 1, startColumn + wholeNumber(columns) - 1);
  const fits =
    startRow >= 0 &&
    startColumn >= 0 &&
    area.endRow >= startRow &&
    area.endColumn >= startColumn &&
    area.endRow < MAX_ROWS &&
    area.endColumn < MAX_COLUMNS;
  if (!fits) throw invalidArgument("The range would lie outside the sheet.");
  return at(sheet, area);
}

function used(sheet: SheetState, valuesOnly: unknown): HostObject | null {
  requireSheet(sheet);
  const area = sheet.context.model.cells.usedArea(sheet.sheetId, null, valuesOnly === true);
  return area && at(sheet, area);
}

/** The last visible sheet cannot be deleted (InvalidOperation: worksheet.delete). */
function remove(sheet: SheetState): void {
  requireSheet(sheet);
  requireOpenStructure(sheet);
  const { sheets } = sheet.context.model;
  if (!sheets.ids().some((id) => id !== sheet.sheetId && sheets.visibility(id) === "Visible")) {
    throw invalidOperation("A workbook must have a visible worksheet.");
  }
  sheets.remove(sheet.sheetId);
}

function neighbour(sheet: SheetState, visibleOnly: unknown, step: 1 | -1): HostObject | null {
  requireSheet(sheet);
  const { sheets } = sheet.context.model;
  const ids = sheets.ids();
  for (let i = sheets.position(sheet.sheetId) + step; i >= 0 && i < ids.length; i += step) {
    if (visibleOnly !== true || sheets.visibility(ids[i]!) === "Visible") return sheet.context.objects.worksheet(ids[i]!);
  }
  return null;
}

/** «Лист1» becomes «Лист1 (2)», then «Лист1 (3)»; the copy stands at the end unless told otherwise. */
function copy(sheet: SheetState, positionType: unknown, relativeTo: unknown): HostObject {
  requireSheet(sheet);
  requireOpenStructure(sheet);
  const { sheets } = sheet.context.model;
  const base = sheets.name(sheet.sheetId).replace(/ \(\d+\)$/, "");
  let name = base;
  for (let i = 2; sheets.find(name) !== null; i++) name = `${base.slice(0, 31 - ` (${i})`.length)} (${i})`;
  const other = (relativeTo as HostObject<SheetState> | null)?.state.sheetId;
  const relative = other === undefined ? 0 : sheets.position(other);
  const places = { None: sheets.ids().length, Beginning: 0, End: sheets.ids().length, Before: relative, After: relative + 1 };
  const place = places[oneOf(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"])];
  return sheet.context.objects.worksheet(sheets.copy(sheet.sheetId, name, place));
}

/** Methods of Excel.Worksheet. */
export const worksheetMethods: NonNullable<ClassTable<SheetState>["methods"]> = {
  Activate: {
    call: (sheet) => {
      requireSheet(sheet);
      if (sheet.context.model.sheets.visibility(sheet.sheetId) !== "Visible")
        throw invalidOperation("A hidden worksheet cannot be activated.");
      sheet.context.model.sheets.activate(sheet.sheetId);
    },
  },
  Calculate: { since: "ExcelApi 1.6", call: ({ context }) => context.model.calculation.kick() },
  Copy: { since: "ExcelApi 1.7", call: copy },
  Delete: { call: remove },
  GetCell: { call: (sheet, row, column) => block(sheet, row, column, 1, 1) },
  GetRange: {
    call: (sheet, address) => {
      requireSheet(sheet);
      if (address === null || address === undefined || address === "") return at(sheet, WHOLE);
      const found = rangeArgument(sheet, address);
      return sheet.context.objects.range(found.sheetId, found.area);
    },
  },
  GetRangeByIndexes: { since: "ExcelApi 1.7", call: block },
  GetRanges: {
    since: "ExcelApi 1.9",
    call: (sheet, address) => {
      const { sheetId, areas } =
        address === null || address === undefined ? { sheetId: sheet.sheetId, areas: [WHOLE] } : areasArgument(sheet, address);
      return sheet.context.objects.rangeAreas(sheetId, areas);
    },
  },
  // The used range of an empty sheet is A1.
  GetUsedRange: { calculated: true, call: (sheet, valuesOnly) => used(sheet, valuesOnly) ?? at(sheet, areaOf(0, 0, 0, 0)) },
  GetUsedRangeOrNullObject: { since: "ExcelApi 1.4", calculated: true, call: used },
  GetNext: { since: "ExcelApi 1.5", call: (sheet, visibleOnly) => orItemNotFound(neighbour(sheet, visibleOnly, 1)) },
  GetNextOrNullObject: { since: "ExcelApi 1.5", call: (sheet, visibleOnly) => neighbour(sheet, visibleOnly, 1) },
  GetPrevious: { since: "ExcelApi 1.5", call: (sheet, visibleOnly) => orItemNotFound(neighbour(sheet, visibleOnly, -1)) },
  GetPreviousOrNullObject: { since: "ExcelApi 1.5", call: (sheet, visibleOnly) => neighbour(sheet, visibleOnly, -1) },
};
