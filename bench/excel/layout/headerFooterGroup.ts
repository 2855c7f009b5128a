import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, PropertyRule } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { oneOf } from "../oneOf";
import { requireEditable, requireSheet } from "../requireEditable";

type Part = "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

const texts = (sheet: SheetState) => {
  requireSheet(sheet);
  return (sheet.context.model.side.sheet(sheet.sheetId).pageLayout.headersFooters ??= {});
};

/** Text with Excel's codes: &P page, &N pages, &D date, &F file, &A sheet. */
const text = (part: Part): PropertyRule<SheetState> => ({
  get: (sheet) => texts(sheet)[part] ?? "",
  set: (sheet, value) => {
    requireEditable(sheet);
    if (typeof value !== "string" || value.length > 255) throw invalidArgument("A text of at most 255 characters is expected.");
    texts(sheet)[part] = value;
  },
});

/** Excel.HeaderFooter: one for all pages; the bench knows no others. */
const headerFooterTable: ClassTable<SheetState> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: { since: "ExcelApi 1.9", ...text("leftHeader") },
    CenterHeader: { since: "ExcelApi 1.9", ...text("centerHeader") },
    RightHeader: { since: "ExcelApi 1.9", ...text("rightHeader") },
    LeftFooter: { since: "ExcelApi 1.9", ...text("leftFooter") },
    CenterFooter: { since: "ExcelApi 1.9", ...text("centerFooter") },
    RightFooter: { since: "ExcelApi 1.9", ...text("rightFooter") },
  },
};

/** Excel.HeaderFooterGroup. */
export const headerFooterGroupTable: ClassTable<SheetState> = {
  name: "HeaderFooterGroup",
  properties: { State: { since: "ExcelApi 1.9", get: () => "Default", set: (_sheet, value) => void oneOf(value, ["Default"]) } },
  navigation: {
    DefaultForAllPages: { since: "ExcelApi 1.9", get: (sheet) => hostObject(headerFooterTable, sheet, `header of ${sheet.sheetId}`) },
  },
};
