import type { IFreeze } from "@univerjs/core";
import { parseCell } from "../address/rangeAddress";
import { childOf, type XmlElement } from "../xml/parseXml";

export interface SheetView {
  freeze: IFreeze;
  gridlines: boolean;
  rightToLeft: boolean;
  zoom: number;
}

/** <sheetViews> → the first view. A split that is not frozen is no freeze (ECMA-376 part 1, 18.3.1.66). */
export function readView(section: XmlElement | undefined): SheetView {
  const view = childOf(section, "sheetView");
  const pane = childOf(view, "pane")?.attributes;
  const frozen = pane?.state === "frozen" || pane?.state === "frozenSplit";
  const rows = frozen ? Number(pane.ySplit ?? 0) : 0;
  const columns = frozen ? Number(pane.xSplit ?? 0) : 0;
  const corner = parseCell(view?.attributes.topLeftCell ?? "A1") ?? { row: 0, column: 0 };
  return {
    freeze: {
      xSplit: columns,
      ySplit: rows,
      // the frozen rows are those just above startRow, which need not begin at the sheet's first row
      startRow: rows > 0 ? corner.row + rows : -1,
      startColumn: columns > 0 ? corner.column + columns : -1,
    },
    gridlines: !["0", "false"].includes(view?.attributes.showGridLines ?? "1"),
    rightToLeft: ["1", "true"].includes(view?.attributes.rightToLeft ?? "0"),
    zoom: Number(view?.attributes.zoomScale ?? 100) / 100,
  };
}
