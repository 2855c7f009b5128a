import type { ExcelSession } from "../host/excelSession";
import { hostError } from "../host/hostError";
import { WorkbookError } from "../host/workbookError";
import type { Block, BlockCells } from "./block";
import { cutBlocks, groupBlocks, halveBlock } from "./cutBlocks";
import { cellCount } from "./extent";
import type { Extent } from "./extent";
import { blockCells, queueBlock } from "./queueBlock";

/**
 * Cells asked for in one request. A cell with its number format takes about 25 bytes of the reply, a long Russian text a
 * few hundred: 40,000 cells are about 1 MB, and a reply over Excel's 5 MB is asked for again in halves.
 */
const cellsARequest = 40_000;

/** Reads the cells of all extents, many small sheets to a request. */
export async function readBlocks(
  session: ExcelSession,
  extents: readonly Extent[],
  onProgress?: (done: number, total: number, sheet: string) => void,
): Promise<BlockCells[]> {
  const total = extents.reduce((sum, { area }) => sum + cellCount(area), 0);
  const read: BlockCells[] = [];
  let done = 0;
  for (const group of groupBlocks(cutBlocks(extents, cellsARequest), cellsARequest)) {
    read.push(...(await readGroup(session, group)));
    done += group.reduce((sum, { area }) => sum + cellCount(area), 0);
    onProgress?.(done, total, group.at(-1)?.extent.sheet.name ?? "");
  }
  return read;
}

async function readGroup(session: ExcelSession, group: readonly Block[]): Promise<BlockCells[]> {
  let answers: (BlockCells | null)[];
  try {
    const questions = await session.request((context) => group.map((block) => queueBlock(context, block)), "heavy");
    answers = questions.map(blockCells);
  } catch (error) {
    if (hostError(error).retry !== "smaller") throw error;
    return readHalves(session, group);
  }
  const read: BlockCells[] = [];
  for (const [index, block] of group.entries()) {
    const answer = answers[index];
    read.push(...(answer ? [answer] : await readHalves(session, [block])));
  }
  return read;
}

async function readHalves(session: ExcelSession, group: readonly Block[]): Promise<BlockCells[]> {
  const [first] = group;
  if (!first) return [];
  const middle = Math.ceil(group.length / 2);
  const halves = group.length > 1 ? [group.slice(0, middle), group.slice(middle)] : halveBlock(first)?.map((half) => [half]);
  if (!halves) throw new WorkbookError("tooLarge", { sheet: first.extent.sheet.name });
  const read: BlockCells[] = [];
  for (const half of halves) read.push(...(await readGroup(session, half)));
  return read;
}
