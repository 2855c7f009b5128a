import type { Area } from "../../model/address/area";
import type { SidePageLayout } from "../../model/sideData";
import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject, PropertyRule } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { oneOf } from "../oneOf";
import { orItemNotFound } from "../orItemNotFound";
import { areasArgument, rangeArgument } from "../range/rangeArgument";
import { requireEditable, requireSheet } from "../requireEditable";
import { headerFooterGroupTable } from "./headerFooterGroup";
import { paperTypes } from "./paperTypes";

const layout = (sheet: SheetState): SidePageLayout => {
  requireSheet(sheet);
  return sheet.context.model.side.sheet(sheet.sheetId).pageLayout;
};

/** Margins in points and Excel's own where none was set: 0.7 inch at the sides, 0.75 above and below, 0.3 for header and footer. */
const DEFAULT_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

const margin = (side: keyof typeof DEFAULT_MARGINS): PropertyRule<SheetState> => ({
  get: (sheet) => layout(sheet).margins?.[side] ?? DEFAULT_MARGINS[side],
  set: (sheet, value) => {
    if (typeof value !== "number" || !(value >= 0)) throw invalidArgument("A margin in points is expected.");
    requireEditable(sheet);
    (layout(sheet).margins ??= {})[side] = value;
  },
});

const flag = (
  key: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite" | "draftMode",
): PropertyRule<SheetState> => ({
  get: (sheet) => layout(sheet)[key] ?? false,
  set: (sheet, value) => {
    requireEditable(sheet);
    layout(sheet)[key] = value === true;
  },
});

/** Either a scale of 10 to 400 per cent, or pages to fit to: Excel.PageLayoutZoomOptions. */
function setZoom(sheet: SheetState, value: unknown): void {
  requireEditable(sheet);
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<string, unknown>;
  const zoom: NonNullable<SidePageLayout["zoom"]> = {};
  const pages = [horizontalFitToPages, verticalFitToPages].filter((count) => count !== null && count !== undefined);
  if (scale !== null && scale !== undefined) {
    if (pages.length > 0) throw invalidArgument("Either a scale or pages, not both.");
    if (typeof scale !== "number" || scale < 10 || scale > 400) throw invalidArgument("A scale of 10 to 400 is expected.");
    zoom.scale = scale;
  }
  if (pages.some((count) => typeof count !== "number" || count < 1 || count > 32_767))
    throw invalidArgument("A number of pages is expected.");
  if (typeof horizontalFitToPages === "number") zoom.horizontalFitToPages = horizontalFitToPages;
  if (typeof verticalFitToPages === "number") zoom.verticalFitToPages = verticalFitToPages;
  layout(sheet).zoom = zoom;
}

const rangeOf = (sheet: SheetState, area: Area | undefined): HostObject | null =>
  area ? sheet.context.objects.range(sheet.sheetId, area) : null;
const printArea = (sheet: SheetState): HostObject | null => {
  const area = layout(sheet).printArea;
  return area ? sheet.context.objects.rangeAreas(sheet.sheetId, [area]) : null;
};

function setPrintArea(sheet: SheetState, value: unknown): void {
  requireEditable(sheet);
  const { sheetId, areas } = areasArgument(sheet, value);
  if (sheetId !== sheet.sheetId || areas.length !== 1) throw invalidArgument("The bench prints one area of the layout's own sheet.");
  layout(sheet).printArea = areas[0]!;
}

function setTitles(sheet: SheetState, value: unknown, key: "printTitleRows" | "printTitleColumns"): void {
  requireEditable(sheet);
  const { sheetId, area } = rangeArgument(sheet, value);
  if (sheetId !== sheet.sheetId) throw invalidArgument("Titles must lie on the layout's own sheet.");
  layout(sheet)[key] = area;
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins(sheet: SheetState, unit: unknown, margins: unknown): void {
  requireEditable(sheet);
  const points = UNITS[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  for (const [side, value] of Object.entries((margins ?? {}) as Record<string, unknown>)) {
    if (value === null || value === undefined) continue;
    if (!(side in DEFAULT_MARGINS) || typeof value !== "number") throw invalidArgument(`There is no margin ${side}.`);
    (layout(sheet).margins ??= {})[side as keyof typeof DEFAULT_MARGINS] = value * points;
  }
}

/** Excel.PageLayout. */
export const pageLayoutTable: ClassTable<SheetState> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      since: "ExcelApi 1.9",
      get: (sheet) => layout(sheet).orientation ?? "Portrait",
      set: (sheet, value) => {
        requireEditable(sheet);
        layout(sheet).orientation = oneOf(value, ["Portrait", "Landscape"]);
      },
    },
    PaperSize: {
      since: "ExcelApi 1.9",
      get: (sheet) => layout(sheet).paperSize ?? null,
      set: (sheet, value) => {
        requireEditable(sheet);
        layout(sheet).paperSize = oneOf(value, paperTypes);
      },
    },
    Zoom: { since: "ExcelApi 1.9", get: (sheet) => layout(sheet).zoom ?? { scale: 100 }, set: setZoom },
    LeftMargin: { since: "ExcelApi 1.9", ...margin("left") },
    RightMargin: { since: "ExcelApi 1.9", ...margin("right") },
    TopMargin: { since: "ExcelApi 1.9", ...margin("top") },
    BottomMargin: { since: "ExcelApi 1.9", ...margin("bottom") },
    HeaderMargin: { since: "ExcelApi 1.9", ...margin("header") },
    FooterMargin: { since: "ExcelApi 1.9", ...margin("footer") },
    CenterHorizontally: { since: "ExcelApi 1.9", ...flag("centerHorizontally") },
    CenterVertically: { since: "ExcelApi 1.9", ...flag("centerVertically") },
    PrintGridlines: { since: "ExcelApi 1.9", ...flag("printGridlines") },
    PrintHeadings: { since: "ExcelApi 1.9", ...flag("printHeadings") },
    BlackAndWhite: { since: "ExcelApi 1.9", ...flag("blackAndWhite") },
    DraftMode: { since: "ExcelApi 1.9", ...flag("draftMode") },
  },
  navigation: {
    HeadersFooters: { since: "ExcelApi 1.9", get: (sheet) => hostObject(headerFooterGroupTable, sheet, `headers of ${sheet.sheetId}`) },
  },
  methods: {
    GetPrintArea: { since: "ExcelApi 1.9", call: (sheet) => orItemNotFound(printArea(sheet)) },
    GetPrintAreaOrNullObject: { since: "ExcelApi 1.9", call: printArea },
    GetPrintTitleRows: { since: "ExcelApi 1.9", call: (sheet) => orItemNotFound(rangeOf(sheet, layout(sheet).printTitleRows)) },
    GetPrintTitleRowsOrNullObject: { since: "ExcelApi 1.9", call: (sheet) => rangeOf(sheet, layout(sheet).printTitleRows) },
    GetPrintTitleColumns: { since: "ExcelApi 1.9", call: (sheet) => orItemNotFound(rangeOf(sheet, layout(sheet).printTitleColumns)) },
    GetPrintTitleColumnsOrNullObject: { since: "ExcelApi 1.9", call: (sheet) => rangeOf(sheet, layout(sheet).printTitleColumns) },
    SetPrintArea: { since: "ExcelApi 1.9", call: setPrintArea },
    SetPrintTitleRows: { since: "ExcelApi 1.9", call: (sheet, rows) => setTitles(sheet, rows, "printTitleRows") },
    SetPrintTitleColumns: { since: "ExcelApi 1.9", call: (sheet, columns) => setTitles(sheet, columns, "printTitleColumns") },
    SetPrintMargins: { since: "ExcelApi 1.9", call: setMargins },
  },
};
