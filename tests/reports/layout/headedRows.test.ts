import { headedRows } from "../../../src/reports/layout/headedRows";

const rows = (count: number): null[][] => Array.from({ length: count }, () => [null]);

describe("headings that stay with the rows under them", () => {
  it("takes a section, its column headings and all rows of their table for one whole, of which the first row is the least", () =>
    expect(headedRows({ rows: rows(9), sectionRows: [2, 6], headingRows: [3] })).toEqual([
      { row: 2, least: 3, rows: 4 },
      { row: 6, least: 2, rows: 2 },
    ]));
  it("has nothing under the last heading of a table, and nothing at all without headings", () => {
    expect(headedRows({ rows: rows(3), sectionRows: [2] })).toEqual([{ row: 2, least: 1, rows: 1 }]);
    expect(headedRows({ rows: rows(3) })).toEqual([]);
  });
});
