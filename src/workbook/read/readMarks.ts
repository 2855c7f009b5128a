import type { ExcelSession } from "../host/excelSession";
import type { Block, BlockCells, BlockMarks } from "./block";
import { groupBlocks } from "./cutBlocks";
import { blockRange } from "./queueBlock";

/** A cell with one property of its font takes about 60 bytes of the reply. */
const cellsARequest = 30_000;

/** Hidden rows and struck-through cells of the blocks that have any. A book without them costs no request. */
export async function readMarks(session: ExcelSession, blocks: readonly BlockCells[]): Promise<ReadonlyMap<Block, BlockMarks>> {
  const marked = new Map(blocks.filter((cells) => cells.hasHiddenRows || cells.hasStruckThrough).map((cells) => [cells.block, cells]));
  const found = new Map<Block, BlockMarks>();
  for (const group of groupBlocks([...marked.keys()], cellsARequest)) {
    const questions = await session.request((context) => group.map((block) => queueMarksOf(context, block, marked.get(block))), "heavy");
    for (const question of questions) found.set(question.block, marksOf(question));
  }
  return found;
}

interface MarksQuestion {
  readonly block: Block;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

function queueMarksOf(context: Excel.RequestContext, block: Block, has: BlockCells | undefined): MarksQuestion {
  const range = blockRange(context, block);
  return {
    block,
    rows: has?.hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : null,
    cells: has?.hasStruckThrough ? range.getCellProperties({ format: { font: { strikethrough: true } } }) : null,
  };
}

function marksOf({ block: { area }, rows, cells }: MarksQuestion): BlockMarks {
  return {
    hiddenRows: (rows?.value ?? []).flatMap(({ rowHidden }, row) => (rowHidden ? [area.top + row] : [])),
    struckThrough: (cells?.value ?? []).flatMap((line, row) =>
      line.flatMap(({ format }, column) => (format?.font?.strikethrough ? [`${area.top + row},${area.left + column}`] : [])),
    ),
  };
}
