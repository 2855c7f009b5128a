import type { PageBlock } from "./pageBlock";

/** Blocks one under another as one. */
export function stackBlocks(blocks: readonly PageBlock[]): PageBlock {
  let row = 0;
  const placed = blocks.map((block) => {
    const top = row;
    row += block.rows.length;
    return {
      styles: block.styles.map(({ range, style }) => ({ range: { ...range, row: range.row + top }, style })),
      merges: block.merges.map((merge) => ({ ...merge, row: merge.row + top })),
    };
  });
  return {
    rows: blocks.flatMap(({ rows }) => rows),
    heights: blocks.flatMap(({ heights }) => heights),
    styles: placed.flatMap(({ styles }) => styles),
    merges: placed.flatMap(({ merges }) => merges),
  };
}
