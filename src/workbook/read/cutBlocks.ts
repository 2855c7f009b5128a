import type { Block } from "./block";
import { cellCount } from "./extent";
import type { Extent } from "./extent";

/** Cuts extents into bands of whole rows of at most `cells` cells (a band has one row at least). */
export function cutBlocks(extents: readonly Extent[], cells: number): Block[] {
  return extents.flatMap((extent) => {
    const { top, left, bottom, right } = extent.area;
    const rows = Math.max(1, Math.floor(cells / (right - left + 1)));
    const blocks: Block[] = [];
    for (let row = top; row <= bottom; row += rows) {
      blocks.push({ extent, area: { top: row, left, bottom: Math.min(bottom, row + rows - 1), right } });
    }
    return blocks;
  });
}

/** Groups blocks in order so that a group holds at most `cells` cells (one block at least). */
export function groupBlocks(blocks: readonly Block[], cells: number): Block[][] {
  const groups: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = cellCount(block.area);
    const last = groups.at(-1);
    if (last && size <= room) {
      last.push(block);
      room -= size;
    } else {
      groups.push([block]);
      room = cells - size;
    }
  }
  return groups;
}

/** Both halves of a block, by rows or, when it is one row, by columns; null for a single cell. */
export function halveBlock({ extent, area }: Block): [Block, Block] | null {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { extent, area: { ...area, bottom: middle } },
      { extent, area: { ...area, top: middle + 1 } },
    ];
  }
  if (right > left) {
    const middle = Math.floor((left + right) / 2);
    return [
      { extent, area: { ...area, right: middle } },
      { extent, area: { ...area, left: middle + 1 } },
    ];
  }
  return null;
}
