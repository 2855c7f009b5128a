import type { IWorksheetData } from "@univerjs/core";
import { cellAddress } from "../address/rangeAddress";
import { element } from "../xml/writeElement";

/** <sheetViews> of a new sheet. */
export function writeView(sheet: Partial<IWorksheetData>): string {
  const attributes = { showGridLines: sheet.showGridlines === 0 ? false : null, rightToLeft: sheet.rightToLeft === 1 ? true : null };
  return element("sheetViews", {}, element("sheetView", { ...attributes, workbookViewId: 0 }, writePane(sheet)));
}

/** Frozen rows and columns with the selection of the pane that scrolls (ECMA-376 part 1, 18.3.1.66); empty = nothing is frozen. */
export function writePane(sheet: Partial<IWorksheetData>): string {
  const { xSplit = 0, ySplit = 0, startRow = -1, startColumn = -1 } = sheet.freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) return "";
  const activePane = xSplit > 0 ? (ySplit > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  const topLeftCell = cellAddress(Math.max(ySplit, startRow, 0), Math.max(xSplit, startColumn, 0));
  const pane = element("pane", {
    xSplit: xSplit > 0 ? xSplit : null,
    ySplit: ySplit > 0 ? ySplit : null,
    topLeftCell,
    activePane,
    state: "frozen",
  });
  return pane + element("selection", { pane: activePane });
}
