import { lowCount } from "../../../src/domain/assessment/lowCount";
import { lowShare } from "../../../src/domain/assessment/lowShare";
import { reachesShare } from "../../../src/domain/assessment/reachesShare";
import { resultIndex } from "../../../src/domain/assessment/resultIndex";
import { makeFact, withMarks } from "./makeFact";

describe("resultIndex", () => {
  it("by marks: 1, 10, 9, 3 have the mean mark 83/23 and the index 53.6", () => {
    expect(resultIndex(makeFact(withMarks(1, 10, 9, 3)))).toBeCloseTo((100 * (83 / 23 - 2)) / 3, 12);
  });
  it("is 0 when everybody has «2» and 100 when everybody has «5»", () => {
    expect(resultIndex(makeFact(withMarks(7, 0, 0, 0)))).toBe(0);
    expect(resultIndex(makeFact(withMarks(0, 0, 0, 7)))).toBe(100);
  });
  it("of ЕГЭ is the mean test score; базовая математика has none", () => {
    expect(resultIndex(makeFact({ kind: "ege", mean: 61.5, scale: "test" }))).toBe(61.5);
    expect(resultIndex(makeFact({ kind: "ege", subject: "mathematicsBasic", ...withMarks(1, 2, 3, 4) }))).toBeNull();
  });
  it("takes a mean mark where the marks are not told, and a per cent of the maximum", () => {
    expect(resultIndex(makeFact({ mean: 3.5, scale: "mark" }))).toBeCloseTo(50, 12);
    expect(resultIndex(makeFact({ kind: "regional", mean: 64, scale: "percent" }))).toBe(64);
  });
  it("is missing, not 0, where the scale has no index or the mean does not fit it", () => {
    expect(resultIndex(makeFact({ mean: 17, scale: "primary" }))).toBeNull();
    expect(resultIndex(makeFact({ mean: 53, scale: "mark" }))).toBeNull();
    expect(resultIndex(makeFact({ kind: "ege" }))).toBeNull();
  });
});

describe("lowCount", () => {
  it("is the number of «2», or what the sheet calls low; unknown stays unknown", () => {
    expect(lowCount(makeFact(withMarks(3, 1, 1, 1)))).toBe(3);
    expect(lowCount(makeFact({ kind: "ege", low: 0 }))).toBe(0);
    expect(lowCount(makeFact({ kind: "ege", mean: 50 }))).toBeNull();
    expect(lowCount(makeFact({ n: 5, low: 7 }))).toBeNull();
  });
});

describe("lowShare", () => {
  it("is 34.8 % for 8 of 23", () => {
    expect(lowShare(8, 23)).toBeCloseTo(34.78, 2);
  });
  it("throws on nobody and on more low results than pupils", () => {
    expect(() => lowShare(0, 0)).toThrow("got 0");
    expect(() => lowShare(5, 4)).toThrow("got 5");
  });
});

describe("reachesShare", () => {
  it("compares whole numbers: 3 of 10 and 30 of 100 reach 30 %, 29 of 100 do not", () => {
    expect([reachesShare(3, 10, 30), reachesShare(30, 100, 30), reachesShare(29, 100, 30)]).toEqual([true, true, false]);
  });
});
