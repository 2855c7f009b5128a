import { charactersFromPixels, pixelsFromCharacters, pointsFromPixels } from "../../model/units";
import { MAX_COLUMNS } from "../../model/address/limits";
import type { ClassTable } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { invalidArgument, invalidOperation } from "../excelErrors";
import { color } from "../format/color";
import { oneOf } from "../oneOf";
import { requireEditable, requireOpenStructure, requireSheet } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";
import { sheetName } from "./sheetName";

const existing = (sheet: SheetState) => {
  requireSheet(sheet);
  return sheet.context.model;
};

/** A workbook always has a sheet in view: the last visible one cannot be hidden. */
function setVisibility(sheet: SheetState, value: unknown): void {
  requireOpenStructure(sheet);
  const { sheets } = existing(sheet);
  const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  const othersVisible = sheets.ids().some((id) => id !== sheet.sheetId && sheets.visibility(id) === "Visible");
  if (visibility !== "Visible" && !othersVisible) throw invalidOperation("A workbook must have a visible worksheet.");
  sheets.setVisibility(sheet.sheetId, visibility);
}

function setPosition(sheet: SheetState, value: unknown): void {
  requireOpenStructure(sheet);
  const { sheets } = existing(sheet);
  const position = wholeNumber(value);
  if (position < 0 || position >= sheets.ids().length) throw invalidArgument(`There is no position ${position}.`);
  sheets.move(sheet.sheetId, position);
}

/** Properties of Excel.Worksheet. */
export const worksheetProperties: NonNullable<ClassTable<SheetState>["properties"]> = {
  Id: { get: ({ sheetId }) => sheetId },
  Name: {
    get: (sheet) => existing(sheet).sheets.name(sheet.sheetId),
    set: (sheet, value) => {
      requireOpenStructure(sheet);
      const name = sheetName(sheet.context, value, sheet.sheetId);
      if (name !== existing(sheet).sheets.name(sheet.sheetId)) sheet.context.model.sheets.rename(sheet.sheetId, name);
    },
  },
  Position: { get: (sheet) => existing(sheet).sheets.position(sheet.sheetId), set: setPosition },
  Visibility: { get: (sheet) => existing(sheet).sheets.visibility(sheet.sheetId), set: setVisibility },
  // "" = no colour of its own.
  TabColor: {
    since: "ExcelApi 1.7",
    get: (sheet) => existing(sheet).sheets.tabColor(sheet.sheetId),
    set: (sheet, value) => existing(sheet).sheets.setTabColor(sheet.sheetId, value === "" ? "" : color(value)),
  },
  // The client reads `showGridlines` as ShowGridlines and sets it as Gridlines (Worksheet_ShowGridlines_Set in excel-web-16.00.debug.js).
  Gridlines: { since: "ExcelApi 1.8", set: (sheet, value) => existing(sheet).sheets.setGridlines(sheet.sheetId, value === true) },
  ShowGridlines: {
    since: "ExcelApi 1.8",
    get: (sheet) => existing(sheet).sheets.gridlines(sheet.sheetId),
    set: (sheet, value) => existing(sheet).sheets.setGridlines(sheet.sheetId, value === true),
  },
  // In points; the width in characters of the default font.
  StandardHeight: { since: "ExcelApi 1.7", get: (sheet) => pointsFromPixels(existing(sheet).measures.defaultRowHeight(sheet.sheetId)) },
  StandardWidth: {
    since: "ExcelApi 1.7",
    get: (sheet) => charactersFromPixels(existing(sheet).measures.defaultColumnWidth(sheet.sheetId)),
    set: (sheet, value) => {
      requireEditable(sheet);
      if (typeof value !== "number" || !(value > 0)) throw invalidArgument("A width in characters is expected.");
      sheet.context.model.measures.setColumnWidth(sheet.sheetId, 0, MAX_COLUMNS - 1, pixelsFromCharacters(value));
    },
  },
};
