import type { SheetModel } from "../../../reports/sheetModel";
import { callBytes } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Margins in points: left 20, right 12, top 14, bottom 17 mm. */
const margins = { left: 56.7, right: 34, top: 39.7, bottom: 48.2, header: 22.7, footer: 22.7 };

/** Excel's code for the size of the letters that follow. */
const footerSize = "&8";

/** A4, one page wide, repeated heading, page breaks, footer, tab colour, filter. */
export function printSteps(model: SheetModel): WriteStep[] {
  const breaks = (model.print.pageBreaks ?? []).map((row) => ({
    bytes: callBytes,
    run: (sheet: Excel.Worksheet) => void sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1)),
  }));
  return [{ bytes: 20 * callBytes, run: (sheet) => setUp(sheet, model) }, ...breaks];
}

function zoomOf({ scale, onePage }: SheetModel["print"]): Excel.PageLayoutZoomOptions {
  if (scale !== undefined) return { scale };
  return onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
}

function setUp(sheet: Excel.Worksheet, { print, cells, tabColor, autoFilter }: SheetModel): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation;
  layout.paperSize = "A4";
  layout.zoom = zoomOf(print);
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  if (print.footer) {
    const { left, centre, right } = print.footer;
    const pages = layout.headersFooters.defaultForAllPages;
    pages.leftFooter = footerSize + left;
    pages.centerFooter = footerSize + centre;
    pages.rightFooter = footerSize + right;
  }
  if (cells.length > 0 && print.columns > 0) layout.setPrintArea(sheet.getRangeByIndexes(0, 0, cells.length, print.columns));
  if (print.titleRows) {
    const { first, last } = print.titleRows;
    layout.setPrintTitleRows(sheet.getRangeByIndexes(first, 0, last - first + 1, 1).getEntireRow());
  }
  if (tabColor !== null) sheet.tabColor = tabColor;
  if (autoFilter) sheet.autoFilter.apply(sheet.getRangeByIndexes(autoFilter.row, autoFilter.column, autoFilter.rows, autoFilter.columns));
}
