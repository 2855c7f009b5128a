import { WrapStrategy } from "@univerjs/core";
import type { Area } from "../../model/address/area";
import { pixelsFromPoints } from "../../model/units";
import type { AreasState } from "../excelContext";
import { requireEditable } from "../requireEditable";

/** Rough width of a letter for a font of one point, in pixels: there is no canvas in Node, and Excel's own fonts are not here. */
const LETTER = 0.64;
const LINE = 1.36;

/**
 * Widths that hold the longest text of each column, estimated from the number of letters and the size of the font:
 * near Excel's, never equal to them.
 */
export function autofitColumns(state: AreasState): void {
  requireEditable(state);
  const { model } = state.context;
  const longest = new Map<number, number>();
  forEachText(state, (_row, column, text, size, wraps) => {
    const letters = wraps ? 0 : Math.max(...text.split("\n").map((line) => line.length));
    longest.set(column, Math.max(longest.get(column) ?? 0, letters * size * LETTER + 10));
  });
  for (const [column, pixels] of longest)
    model.measures.setColumnWidth(state.sheetId, column, column, Math.round(Math.min(1790, Math.max(12, pixels))));
}

/** Heights that hold the wrapped text of each row, estimated likewise. */
export function autofitRows(state: AreasState): void {
  requireEditable(state);
  const { model } = state.context;
  const tallest = new Map<number, number>();
  forEachText(state, (row, column, text, size, wraps) => {
    const width = model.measures.columnWidth(state.sheetId, column);
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil((line.length * size * LETTER) / width)) : 1), 0);
    tallest.set(row, Math.max(tallest.get(row) ?? 0, lines * size * LINE));
  });
  for (const [row, points] of tallest)
    model.measures.setRowHeight(state.sheetId, row, row, pixelsFromPoints(Math.min(409, Math.max(15, points))));
}

function forEachText(
  { context, sheetId, areas }: AreasState,
  visit: (row: number, column: number, text: string, size: number, wraps: boolean) => void,
): void {
  const { cells, styles } = context.model;
  for (const area of areas) {
    const used: Area | null = cells.usedArea(sheetId, area, true);
    if (!used) continue;
    cells.grid(sheetId, used, (cell, row, column) => {
      const text = cell ? cells.text(sheetId, row, column, cell, context.knobs.locale) : "";
      if (text === "") return;
      const style = styles.composed(sheetId, row, column);
      visit(row, column, text, style.fs ?? 11, style.tb === WrapStrategy.WRAP);
    });
  }
}
