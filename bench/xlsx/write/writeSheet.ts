import { rangeAddress } from "../address/rangeAddress";
import { writeDrawing } from "../charts/writeDrawing";
import { normalColor } from "../snapshot/normalColor";
import { pixelsToPoints } from "../sizes/rowHeight";
import { defaultPixels, pixelsToWidth } from "../sizes/columnWidth";
import { writeProtection } from "../protection/writeProtection";
import { argb } from "../styles/writeAspects";
import { element, XML_DECLARATION } from "../xml/writeElement";
import { cellFormats } from "./cellFormats";
import type { SheetTarget } from "./sheetTarget";
import { usedRange } from "./usedRange";
import { WORKSHEET_ORDER, type WorksheetChild } from "./worksheetOrder";
import { writeColumns } from "./writeColumns";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeCustomProperties } from "./writeCustomProperties";
import { writeHyperlinks } from "./writeHyperlinks";
import { fitsToPage, writePageLayout } from "./writePageLayout";
import { writeRows } from "./writeRows";
import { writeTables } from "./writeTables";
import { writeValidations } from "./writeValidations";
import { writeView } from "./writeView";

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The worksheet part of a sheet that is not in the file yet. Parts it needs (charts, properties) are added to the package on the way. */
export function writeSheet(target: SheetTarget): string {
  const { sheet, side } = target;
  const formats = cellFormats(target);
  const children: Partial<Record<WorksheetChild, string>> = {
    sheetPr: writeSheetProperties(sheet.tabColor, fitsToPage(side.pageLayout)),
    dimension: element("dimension", { ref: rangeAddress(usedRange(sheet)) }),
    sheetViews: writeView(sheet),
    sheetFormatPr: writeDefaultSizes(sheet.defaultColumnWidth ?? 64, sheet.defaultRowHeight ?? 20, target.book.digitWidth),
    cols: writeColumns(target, formats),
    sheetData: writeRows(target, formats),
    sheetProtection: writeProtection(side),
    autoFilter: side.autoFilter ? element("autoFilter", { ref: rangeAddress(side.autoFilter) }) : "",
    mergeCells: writeMerges(sheet.mergeData ?? []),
    conditionalFormatting: writeConditionalFormats(side.conditionalFormats, target.book),
    dataValidations: writeValidations(side.validations),
    hyperlinks: writeHyperlinks(target),
    ...writePageLayout(side.pageLayout),
    customProperties: writeCustomProperties(target),
    drawing: writeDrawing(target, side.charts),
    tableParts: writeTables(target),
  };
  return `${XML_DECLARATION}<worksheet ${NAMESPACES}>${WORKSHEET_ORDER.map((name) => children[name] ?? "").join("")}</worksheet>`;
}

export function writeSheetProperties(tabColor: string | undefined, fitToPage: boolean): string {
  const color = normalColor(tabColor);
  const content = (color ? element("tabColor", { rgb: argb(color) }) : "") + (fitToPage ? element("pageSetUpPr", { fitToPage: true }) : "");
  return content === "" ? "" : element("sheetPr", {}, content);
}

export function writeMerges(ranges: readonly { startRow: number; startColumn: number; endRow: number; endColumn: number }[]): string {
  return ranges.length === 0
    ? ""
    : element("mergeCells", { count: ranges.length }, ranges.map((range) => element("mergeCell", { ref: rangeAddress(range) })).join(""));
}

function writeDefaultSizes(columnPixels: number, rowPixels: number, digit: number): string {
  const height = pixelsToPoints(rowPixels);
  return element("sheetFormatPr", {
    defaultColWidth: columnPixels === defaultPixels(8, digit) ? null : pixelsToWidth(columnPixels, digit),
    defaultRowHeight: height,
    customHeight: height === 15 ? null : true,
  });
}
