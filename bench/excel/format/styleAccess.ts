import type { IStyleData } from "@univerjs/core";
import { cellsOf } from "../../model/address/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address/limits";
import type { AreasState } from "../excelContext";
import { operationCellsExceedLimit } from "../excelErrors";
import { requireEditable, requireSheet } from "../requireEditable";

/** What all cells have in common of their look; null when they differ. */
export function readStyle<T extends string | number | boolean>(state: AreasState, pick: (style: IStyleData) => T): T | null {
  requireSheet(state);
  let found: { value: T } | null = null;
  let mixed = false;
  for (const area of state.areas) {
    state.context.model.styles.visit(state.sheetId, area, (style) => {
      const value = pick(style);
      if (!found) found = { value };
      mixed = found.value !== value;
      return !mixed;
    });
    if (mixed) return null;
  }
  return (found as { value: T } | null)?.value ?? null;
}

/** Lays a partial look over all areas. AccessDenied on a protected sheet. */
export function writeStyle(state: AreasState, style: IStyleData): void {
  requireEditable(state);
  for (const area of state.areas) {
    const whole = area.endRow - area.startRow === MAX_ROWS - 1 || area.endColumn - area.startColumn === MAX_COLUMNS - 1;
    if (!whole && cellsOf(area) > state.context.knobs.cells) throw operationCellsExceedLimit();
    state.context.model.styles.patch(state.sheetId, area, style);
  }
}
