import fc from "fast-check";
import { cutBlocks, groupBlocks, halveBlock } from "../../../src/workbook/read/cutBlocks";
import { cellCount } from "../../../src/workbook/read/extent";
import type { Extent } from "../../../src/workbook/read/extent";

const extent = (rows: number, columns: number): Extent => ({
  sheet: { id: "1", name: "Лист1", visibility: "Visible", position: 0, mark: null, copy: false },
  area: { top: 3, left: 2, bottom: 2 + rows, right: 1 + columns },
});

describe("blocks", () => {
  it("cover every cell once and stay within the budget, or are one row", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 2000 }),
        (rows, columns, budget) => {
          const blocks = cutBlocks([extent(rows, columns)], budget);
          expect(blocks.reduce((sum, { area }) => sum + cellCount(area), 0)).toBe(rows * columns);
          expect(blocks.every(({ area }) => cellCount(area) <= budget || area.top === area.bottom)).toBe(true);
        },
      ),
    );
  });

  it("put many small sheets into one request", () => {
    const blocks = cutBlocks(
      Array.from({ length: 106 }, () => extent(20, 15)),
      40_000,
    );
    expect(groupBlocks(blocks, 40_000)).toHaveLength(1);
  });

  it("are halved by rows, then by columns, down to a cell", () => {
    expect(
      halveBlock({ extent: extent(1, 1), area: { top: 0, left: 0, bottom: 2, right: 0 } })?.map(({ area }) => [area.top, area.bottom]),
    ).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(halveBlock({ extent: extent(1, 1), area: { top: 0, left: 0, bottom: 0, right: 1 } })?.map(({ area }) => area.right)).toEqual([
      0, 1,
    ]);
    expect(halveBlock({ extent: extent(1, 1), area: { top: 0, left: 0, bottom: 0, right: 0 } })).toBeNull();
  });
});
