import { pageBreaks } from "../../../src/reports/layout/pageBreaks";

const chart = (row: number, rows: number) => ({ row, column: 0, rows, columns: 5 });
const rows = (count: number, height: number) => [{ row: 0, rows: count, height }];

describe("page breaks before what belongs together", () => {
  // A landscape page holds 507 points, 33 rows of 15.
  it("needs none where the chart fits under the table", () =>
    expect(pageBreaks(rows(40, 15), [chart(10, 20)], [50], "Landscape", true)).toEqual([]));
  it("sends a chart that would be cut to the next page", () =>
    expect(pageBreaks(rows(60, 15), [chart(20, 20)], [50], "Landscape", true)).toEqual([20]));
  it("counts the repeated heading: two charts of 16 rows do not share a page that begins with it", () =>
    expect(pageBreaks(rows(80, 15), [chart(30, 16), chart(47, 16)], [50], "Landscape", true)).toEqual([30, 47]));
  it("has more room where the sheet is printed smaller", () =>
    expect(pageBreaks(rows(60, 15), [chart(20, 20)], [50, 50, 50, 50], "Landscape", true)).toEqual([]));
  it("does not count a heading that is not repeated", () =>
    expect(pageBreaks(rows(80, 15), [chart(30, 17), chart(47, 16)], [50], "Landscape", false)).toEqual([30]));
  it("says so where a chart begins a page by itself, but for the gap above it: another program fits a little more on the page before", () => {
    const heights = [
      { row: 0, rows: 33, height: 15 },
      { row: 33, rows: 1, height: 10 },
      { row: 34, rows: 1, height: 6 },
      { row: 35, rows: 20, height: 15 },
    ];
    expect(pageBreaks(heights, [chart(35, 20)], [50], "Landscape", true)).toEqual([35]);
  });
  it("tells the beginning of a page that a chart follows on, so that the rows before it do not slide and the chart is not cut elsewhere", () =>
    expect(pageBreaks(rows(60, 15), [chart(35, 20)], [50], "Landscape", true)).toEqual([33]));
  it("leaves a page alone that nothing stands on but rows", () =>
    expect(pageBreaks(rows(120, 15), [chart(10, 5)], [50], "Landscape", true)).toEqual([]));
  it("leaves a chart alone that is taller than a page", () =>
    expect(pageBreaks(rows(90, 15), [chart(20, 60)], [50], "Landscape", true)).toEqual([]));
  it("keeps a small table whole, and of a tall one the least", () => {
    expect(pageBreaks(rows(60, 15), [{ row: 25, rows: 15, least: 3 }], [50], "Landscape", false)).toEqual([25]);
    expect(pageBreaks(rows(90, 15), [{ row: 25, rows: 30, least: 3 }], [50], "Landscape", false)).toEqual([]);
    expect(pageBreaks(rows(90, 15), [{ row: 32, rows: 30, least: 3 }], [50], "Landscape", false)).toEqual([32]);
  });
});
