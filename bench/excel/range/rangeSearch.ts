import { area as areaOf } from "../../model/address/area";
import { intersectAreas } from "../../model/address/intersectAreas";
import { orItemNotFound } from "../orItemNotFound";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { RangeState } from "../excelContext";
import { requireSheet } from "../requireEditable";
import { findText } from "./findText";
import { surroundingArea } from "./surroundingArea";

/** The used part of the range; null when nothing in it is used. */
function used(range: RangeState, valuesOnly: unknown): HostObject | null {
  requireSheet(range);
  const found = range.context.model.cells.usedArea(range.sheetId, range.area, valuesOnly === true);
  return found && range.context.objects.range(range.sheetId, found);
}

/** Range.getUsedRange of an empty range is its first cell. */
const usedOrFirst = (range: RangeState, valuesOnly: unknown) => {
  const { startRow, startColumn } = range.area;
  return used(range, valuesOnly) ?? range.context.objects.range(range.sheetId, areaOf(startRow, startColumn, startRow, startColumn));
};

/** Merged areas whose upper left cell lies in the range, clipped by nothing (office-js issue 3611). */
function mergedAreas(range: RangeState): HostObject | null {
  requireSheet(range);
  const merges = range.context.model.merges
    .touching(range.sheetId, range.area)
    .filter(({ startRow, startColumn }) => intersectAreas(areaOf(startRow, startColumn, startRow, startColumn), range.area));
  return merges.length > 0 ? range.context.objects.rangeAreas(range.sheetId, merges) : null;
}

/** The cells an array formula in the range's first cell spills over. */
function spillingTo({ context, sheetId, area }: RangeState): HostObject | null {
  const spill = context.model.cells.spillArea(sheetId, area.startRow, area.startColumn);
  return spill && context.objects.range(sheetId, spill);
}

/** The cell whose formula spills into the range's first cell. */
function spillParent({ context, sheetId, area }: RangeState): HostObject | null {
  const parent = context.model.cells.spillParent(sheetId, area.startRow, area.startColumn);
  return parent && context.objects.range(sheetId, areaOf(parent.row, parent.column, parent.row, parent.column));
}

function find(range: RangeState, text: unknown, criteria: unknown): HostObject | null {
  requireSheet(range);
  const found = findText(range, text, criteria)[0];
  return found ? range.context.objects.range(range.sheetId, found) : null;
}

/** Ranges found by what stands in the cells. */
export const rangeSearch: NonNullable<ClassTable<RangeState>["methods"]> = {
  GetUsedRange: { calculated: true, call: usedOrFirst },
  GetUsedRangeOrNullObject: { since: "ExcelApi 1.4", calculated: true, call: used },
  GetMergedAreasOrNullObject: { since: "ExcelApi 1.13", call: mergedAreas },
  GetSurroundingRegion: {
    since: "ExcelApi 1.7",
    calculated: true,
    call: (range) => range.context.objects.range(range.sheetId, surroundingArea(range)),
  },
  GetSpillingToRange: { since: "ExcelApi 1.12", calculated: true, call: (range) => orItemNotFound(spillingTo(range)) },
  GetSpillingToRangeOrNullObject: { since: "ExcelApi 1.12", calculated: true, call: spillingTo },
  GetSpillParent: { since: "ExcelApi 1.12", calculated: true, call: (range) => orItemNotFound(spillParent(range)) },
  GetSpillParentOrNullObject: { since: "ExcelApi 1.12", calculated: true, call: spillParent },
  Find: { since: "ExcelApi 1.9", calculated: true, call: (range, text, criteria) => orItemNotFound(find(range, text, criteria)) },
  FindOrNullObject: { since: "ExcelApi 1.9", calculated: true, call: find },
};
