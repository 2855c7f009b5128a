import fc from "fast-check";
import { cellAddress } from "../../../src/reading/cells/cellAddress";
import { rangeAddress } from "../../../src/reading/cells/rangeAddress";
import { readCells } from "../../../src/reading/cells/readCells";
import { gridOf } from "../gridOf";

describe("cellAddress", () => {
  it("counts columns as Excel does", () => {
    expect([cellAddress(0, 0), cellAddress(6, 25), cellAddress(6, 26), cellAddress(6, 27), cellAddress(1_048_575, 16_383)]).toEqual([
      "A1",
      "Z7",
      "AA7",
      "AB7",
      "XFD1048576",
    ]);
  });

  it("throws on what is no cell", () => {
    expect(() => cellAddress(-1, 0)).toThrow(RangeError);
    expect(() => cellAddress(0, 1.5)).toThrow("1.5");
  });

  it("gives every column its own letters", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(16_383), { maxLength: 50 }),
        (columns) => new Set(columns.map((column) => cellAddress(0, column))).size === columns.length,
      ),
    );
  });
});

describe("rangeAddress", () => {
  it("is the smallest range around the cells, one address for one cell", () => {
    expect(
      rangeAddress([
        { row: 6, column: 10 },
        { row: 6, column: 2 },
      ]),
    ).toBe("C7:K7");
    expect(rangeAddress([{ row: 6, column: 2 }])).toBe("C7");
    expect(() => rangeAddress([])).toThrow(RangeError);
  });
});

describe("readCells", () => {
  it("keeps filled cells only; spaces of any kind are empty", () => {
    const { rows } = readCells(
      gridOf("Лист1", [
        ["Школа", " \u00a0", 5],
        ["", "\u200b"],
        [0, false],
      ]),
    );
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column, value }) => [column, value])])).toEqual([
      [
        0,
        [
          [0, "Школа"],
          [2, 5],
        ],
      ],
      [
        2,
        [
          [0, 0],
          [1, false],
        ],
      ],
    ]);
  });
});
