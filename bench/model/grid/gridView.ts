import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { WorkbookModel } from "../workbookModel";

/** One axis of the grid in view, in unscaled pixels of the sheet. */
export interface GridAxis {
  /** Row or column headings. */
  readonly header: number;
  /** Where the frozen cells begin and end; equal when nothing is frozen. */
  readonly frozenStart: number;
  readonly frozenEnd: number;
  /** How far the cells that are not frozen are scrolled. */
  readonly scroll: number;
}

export interface GridView {
  readonly sheetId: string;
  readonly canvas: HTMLCanvasElement;
  /** 1 = 100 %. */
  readonly zoom: number;
  readonly x: GridAxis;
  readonly y: GridAxis;
  /** Left edge of a column and upper edge of a row in the sheet, without headings. */
  columnStart(column: number): number;
  rowStart(row: number): number;
}

/** Where the grid stands at present; null before it is drawn for the first time. */
export function gridView(model: WorkbookModel): GridView | null {
  const render = model.core.injector.get(IRenderManagerService).getRenderById(model.core.id);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const sheet = model.core.book.getActiveSheet(true);
  if (!render || !main || !skeleton || !sheet) return null;
  const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
  return {
    sheetId: sheet.getSheetId(),
    canvas: render.engine.getCanvasElement(),
    zoom: render.scene.getAncestorScale().scaleX,
    x: {
      header: skeleton.rowHeaderWidth,
      frozenStart: xSplit > 0 ? skeleton.colStartX(startColumn - xSplit) : 0,
      frozenEnd: xSplit > 0 ? skeleton.colStartX(startColumn) : 0,
      scroll: main.viewportScrollX,
    },
    y: {
      header: skeleton.columnHeaderHeight,
      frozenStart: ySplit > 0 ? skeleton.rowStartY(startRow - ySplit) : 0,
      frozenEnd: ySplit > 0 ? skeleton.rowStartY(startRow) : 0,
      scroll: main.viewportScrollY,
    },
    columnStart: (column) => skeleton.colStartX(column),
    rowStart: (row) => skeleton.rowStartY(row),
  };
}
