import { area as areaOf } from "../../model/address/area";
import type { Area } from "../../model/address/area";
import type { RangeState } from "../excelContext";
import { invalidArgument } from "../excelErrors";

/**
 * Cells of a range whose shown text contains a text (or is it, with `completeMatch`), row by row; case counts with `matchCase`,
 * `searchDirection: "Backwards"` turns the order. Excel.SearchCriteria.
 */
export function findText(range: RangeState, text: unknown, criteria: unknown): Area[] {
  if (typeof text !== "string" || text === "") throw invalidArgument("A text to look for is expected.");
  const { completeMatch, matchCase, searchDirection } = (criteria ?? {}) as {
    completeMatch?: boolean;
    matchCase?: boolean;
    searchDirection?: string;
  };
  const { model, knobs } = range.context;
  const fold = (s: string) => (matchCase ? s : s.toLowerCase());
  const wanted = fold(text);
  const within = model.cells.usedArea(range.sheetId, range.area, true);
  if (!within) return [];
  const found: Area[] = [];
  model.cells.grid(range.sheetId, within, (cell, row, column) => {
    const shown = fold(model.cells.text(range.sheetId, row, column, cell, knobs.locale));
    if (completeMatch ? shown === wanted : shown.includes(wanted)) found.push(areaOf(row, column, row, column));
  });
  return searchDirection === "Backwards" ? found.reverse() : found;
}
