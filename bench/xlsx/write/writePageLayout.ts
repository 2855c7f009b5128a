import type { SidePageLayout } from "../../model/sideData";
import { joinHeaderFooter } from "../print/headerFooter";
import { paperNumber } from "../print/paperSizes";
import { escapeText } from "../xml/escapeXml";
import { element, type Attributes } from "../xml/writeElement";

const POINTS_PER_INCH = 72;
/** Excel's «Обычные» margins, in inches. */
const NORMAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** The print elements of a sheet; an empty string leaves one out. */
export function writePageLayout(
  layout: SidePageLayout,
): Record<"printOptions" | "pageMargins" | "pageSetup" | "headerFooter" | "rowBreaks", string> {
  const options = {
    horizontalCentered: layout.centerHorizontally ? true : null,
    verticalCentered: layout.centerVertically ? true : null,
    headings: layout.printHeadings ? true : null,
    gridLines: layout.printGridlines ? true : null,
  };
  const setup = pageSetupAttributes(layout);
  const header = joinHeaderFooter(layout.headersFooters ?? {}, "Header");
  const footer = joinHeaderFooter(layout.headersFooters ?? {}, "Footer");
  const texts = (header ? element("oddHeader", {}, escapeText(header)) : "") + (footer ? element("oddFooter", {}, escapeText(footer)) : "");
  const inch = (side: keyof typeof NORMAL) =>
    layout.margins?.[side] === undefined ? NORMAL[side] : Number((layout.margins[side] / POINTS_PER_INCH).toFixed(6));
  return {
    printOptions: Object.values(options).some(Boolean) ? element("printOptions", options) : "",
    pageMargins: element("pageMargins", {
      left: inch("left"),
      right: inch("right"),
      top: inch("top"),
      bottom: inch("bottom"),
      header: inch("header"),
      footer: inch("footer"),
    }),
    pageSetup: Object.values(setup).some((value) => value !== null) ? element("pageSetup", setup) : "",
    headerFooter: texts ? element("headerFooter", {}, texts) : "",
    rowBreaks: writeRowBreaks(layout.rowBreaks ?? []),
  };
}

/** <rowBreaks>: `id` is the number of the row above the break, which is the zero-based index of the row below it (18.3.1.74). */
function writeRowBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => element("brk", { id: row, max: 16_383, man: true })).join("");
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, breaks);
}

/** Attributes of <pageSetup> that the layout decides; null = not set. */
export function pageSetupAttributes(layout: SidePageLayout): Attributes {
  const { zoom } = layout;
  const fit = fitsToPage(layout);
  return {
    paperSize: layout.paperSize === undefined ? null : paperNumber(layout.paperSize),
    scale: !fit && zoom?.scale !== undefined ? zoom.scale : null,
    // "as many pages as it takes" is 0
    fitToWidth: fit && zoom?.horizontalFitToPages !== 1 ? (zoom?.horizontalFitToPages ?? 0) : null,
    fitToHeight: fit && zoom?.verticalFitToPages !== 1 ? (zoom?.verticalFitToPages ?? 0) : null,
    orientation: layout.orientation?.toLowerCase() ?? null,
    blackAndWhite: layout.blackAndWhite ? true : null,
    draft: layout.draftMode ? true : null,
  };
}

/** Whether the sheet is fitted to pages and not scaled: the switch stands in <sheetPr> (ECMA-376 part 1, 18.3.1.65). */
export function fitsToPage(layout: SidePageLayout): boolean {
  return layout.zoom?.horizontalFitToPages !== undefined || layout.zoom?.verticalFitToPages !== undefined;
}
