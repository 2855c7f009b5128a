import { supports } from "../host/requirementSets";
import type { Block, BlockCells } from "./block";
import { parseAreas } from "./parseAreas";

/** The questions asked about one block. */
export interface BlockQuestion {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** Queues the reading of one block; merged areas, hidden rows and struck-through cells only where they can be there. */
export function queueBlock(context: Excel.RequestContext, block: Block): BlockQuestion {
  const { extent, area } = block;
  const range = context.workbook.worksheets
    .getItem(extent.sheet.id)
    .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  range.load("values,numberFormat");
  const merged = supports("mergedAreas") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  return {
    block,
    range,
    merged,
    rows: extent.someRowsHidden ? range.getRowProperties({ rowHidden: true }) : null,
    cells: extent.someStruckThrough ? range.getCellProperties({ format: { font: { strikethrough: true } } }) : null,
  };
}

/** The answers after the request; null when Excel gave no values (too many cells at once): the block is then asked for in halves. */
export function blockCells({ block, range, merged, rows, cells }: BlockQuestion): BlockCells | null {
  const values = range.values as unknown[][] | null;
  if (values === null) return null;
  const { area } = block;
  return {
    block,
    values,
    numberFormats: range.numberFormat as string[][],
    merges: merged && (merged.isNullObject ? [] : parseAreas(merged.address)),
    hiddenRows: (rows?.value ?? []).flatMap(({ rowHidden }, row) => (rowHidden ? [area.top + row] : [])),
    struckThrough: (cells?.value ?? []).flatMap((line, row) =>
      line.flatMap(({ format }, column) => (format?.font?.strikethrough ? [`${area.top + row},${area.left + column}`] : [])),
    ),
  };
}
