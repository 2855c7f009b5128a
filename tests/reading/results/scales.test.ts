import type { Cell } from "../../../src/reading/cells/cell";
import type { Figure } from "../../../src/reading/figures/figure";
import { markUnit } from "../../../src/reading/results/markUnit";
import { meanScale } from "../../../src/reading/results/meanScale";
import { shareScale } from "../../../src/reading/results/shareScale";

const cell: Cell = { row: 0, column: 0, value: 0, format: null, merge: null, hidden: false, struck: false };
const figure = (value: number, percent = false): Figure => ({ state: "value", value, decimals: 0, percent, cell });

describe("shareScale", () => {
  it("is decided by the whole column, never by one cell", () => {
    expect(shareScale([0.45, 1, 0].map((value) => figure(value)))).toBe("fraction");
    expect(shareScale([45, 0.5, 100].map((value) => figure(value)))).toBe("percent");
    expect(shareScale([figure(45, true), figure(0.3)])).toBe("fraction");
    expect(shareScale([0, 1].map((value) => figure(value)))).toBeNull();
  });
});

describe("markUnit", () => {
  const rows = (n: number, marks: readonly number[]) => [{ n: figure(n), marks: marks.map((value) => figure(value)) }];

  it("trusts the figures more than the heading", () => {
    expect(markUnit(rows(20, [2, 8, 7, 3]), "share")).toEqual({ unit: "count" });
    expect(markUnit(rows(20, [10, 40, 35, 15]), "count")).toEqual({ unit: "share", scale: "percent" });
    expect(markUnit(rows(20, [0.1, 0.4, 0.35, 0.15]), null)).toEqual({ unit: "share", scale: "fraction" });
  });
});

describe("meanScale", () => {
  it("is told by range and procedure", () => {
    expect(meanScale([3.2, 4.1], "oge", null, false)).toBe("mark");
    expect(meanScale([61.5, 47], "ege", null, false)).toBe("test");
    expect(meanScale([17, 22.4], "oge", null, false)).toBe("primary");
    expect(meanScale([55, 61], "niko", "percent", false)).toBe("percent");
  });

  it("is asked where it cannot be told", () => {
    expect(meanScale([12.5, 10], "regional", null, false)).toBeNull();
    expect(meanScale([4], "ege", null, false)).toBeNull();
    expect(meanScale([], "ege", null, false)).toBeNull();
  });

  it("does not change for one slip of a finger", () => {
    expect(meanScale([3.2, 4.1, 3.9, 3.5, 0], "oge", null, false)).toBe("mark");
  });
});
