import { area } from "./address/area";
import { intersectAreas } from "./address/intersectAreas";
import { resolveReference } from "./resolveReference";
import type { WorkbookModel } from "./workbookModel";

/**
 * What the list of a cell offers, in its order: "да,нет" or the filled cells of "=Списки!$A$1:$A$9". Null when the cell
 * has no list, or one without an arrow, or a list that is a formula.
 */
export function validationOptions(model: WorkbookModel, sheetId: string, row: number, column: number): readonly string[] | null {
  const validations = model.side.book.sheets[sheetId]?.validations ?? [];
  const cell = area(row, column, row, column);
  const found = validations.find(({ ranges }) => ranges.some((range) => intersectAreas(range, cell)));
  const list = found?.rule.list as { source?: unknown; inCellDropDown?: unknown } | undefined;
  if (typeof list?.source !== "string" || list.inCellDropDown === false) return null;
  if (!list.source.startsWith("=")) return list.source.split(",").map((option) => option.trim());
  const place = resolveReference(model, list.source.slice(1), sheetId);
  if (!place) return null;
  const used = model.cells.usedArea(place.sheetId, place.area, true);
  return used
    ? model.cells
        .grid(place.sheetId, used, (view, r, c) => model.cells.text(place.sheetId, r, c, view))
        .flat()
        .filter((text) => text !== "")
    : [];
}
