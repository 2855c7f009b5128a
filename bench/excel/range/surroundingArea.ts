import type { Area } from "../../model/address/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address/limits";
import type { RangeState } from "../excelContext";

/** The block bounded by empty rows and columns around a range (Ctrl+A in Excel): Range.getSurroundingRegion. */
export function surroundingArea({ context, sheetId, area }: RangeState): Area {
  const { cells } = context.model;
  const isFilled = (within: Area) =>
    cells
      .grid(sheetId, within, (cell) => cell?.v !== undefined && cell.v !== null)
      .flat()
      .some(Boolean);
  let block = area;
  for (;;) {
    const around: Area = {
      startRow: Math.max(0, block.startRow - 1),
      startColumn: Math.max(0, block.startColumn - 1),
      endRow: Math.min(MAX_ROWS - 1, block.endRow + 1),
      endColumn: Math.min(MAX_COLUMNS - 1, block.endColumn + 1),
    };
    const grown: Area = {
      startRow: around.startRow < block.startRow && isFilled({ ...around, endRow: around.startRow }) ? around.startRow : block.startRow,
      endRow: around.endRow > block.endRow && isFilled({ ...around, startRow: around.endRow }) ? around.endRow : block.endRow,
      startColumn:
        around.startColumn < block.startColumn && isFilled({ ...around, endColumn: around.startColumn })
          ? around.startColumn
          : block.startColumn,
      endColumn:
        around.endColumn > block.endColumn && isFilled({ ...around, startColumn: around.endColumn }) ? around.endColumn : block.endColumn,
    };
    if (JSON.stringify(grown) === JSON.stringify(block)) return block;
    block = grown;
  }
}
