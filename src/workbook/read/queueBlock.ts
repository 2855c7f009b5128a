import { supports } from "../host/requirementSets";
import type { Block, BlockCells } from "./block";
import { parseAreas } from "./parseAreas";

/** The questions asked about one block. */
export interface BlockQuestion {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** The cells of a block in the workbook. */
export function blockRange(context: Excel.RequestContext, { extent, area }: Block): Excel.Range {
  const { top, left, bottom, right } = area;
  return context.workbook.worksheets.getItem(extent.sheet.id).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Queues the reading of one block. */
export function queueBlock(context: Excel.RequestContext, block: Block): BlockQuestion {
  const range = blockRange(context, block);
  range.load("values,numberFormat,rowHidden,format/font/strikethrough");
  const merged = supports("mergedAreas") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  return { block, range, merged };
}

/** The answers after the request; null when Excel gave no values (too many cells at once): the block is then asked for in halves. */
export function blockCells({ block, range, merged }: BlockQuestion): BlockCells | null {
  const values = range.values as unknown[][] | null;
  if (values === null) return null;
  return {
    block,
    values,
    numberFormats: range.numberFormat as string[][],
    merges: merged && (merged.isNullObject ? [] : parseAreas(merged.address)),
    // null stands for «some are, some are not».
    hasHiddenRows: range.rowHidden !== false,
    hasStruckThrough: range.format.font.strikethrough !== false,
  };
}
