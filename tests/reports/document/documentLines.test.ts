import { documentLines } from "../../../src/reports/document/documentLines";
import type { DocumentTable } from "../../../src/reports/document/officialDocument";
import { paragraph } from "../../../src/reports/document/paragraph";

const table: DocumentTable = {
  kind: "table",
  columns: [
    { heading: "№", parts: 1, centred: true },
    { heading: "Школа", parts: 19 },
  ],
  rows: [
    ["1", "СОШ № 1"],
    ["2", "СОШ № 2"],
  ],
};

describe("documentLines", () => {
  it("gives each paragraph a row of its own, merged over the page, neighbours in one call", () => {
    const { rows, merges } = documentLines([paragraph("body", "раз"), paragraph("item", "два")], 4.4);
    expect(rows.map((row) => [row.length, row[0]])).toEqual([
      [20, "раз"],
      [20, "два"],
    ]);
    expect(merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 20, across: true }]);
  });

  it("spreads a table over the parts of the page and leaves a gap under it", () => {
    const { rows, merges } = documentLines([table], 4.4);
    expect(rows.map((row) => [row[0], row[1]])).toEqual([
      ["№", "Школа"],
      ["1", "СОШ № 1"],
      ["2", "СОШ № 2"],
      ["", ""],
    ]);
    expect(merges).toEqual([{ row: 0, column: 1, rows: 3, columns: 19, across: true }]);
  });

  it("makes room for a text that takes two lines", () => {
    const { heights } = documentLines([paragraph("body", "слово ".repeat(15)), paragraph("body", "слово ".repeat(30))], 4.4);
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
  });

  it("remembers where a page begins", () =>
    expect(documentLines([paragraph("body", "а"), { kind: "newPage" }, paragraph("title", "б")], 4.4).pages).toEqual([1]));

  it("refuses a table that is not as wide as the page, or a row of another length", () => {
    const narrow = {
      ...table,
      columns: [
        { heading: "№", parts: 1 },
        { heading: "Школа", parts: 2 },
      ],
    };
    expect(() => documentLines([narrow], 4.4)).toThrow("columns of 3 parts on a page of 20");
    expect(() => documentLines([{ ...table, rows: [["1"]] }], 4.4)).toThrow("1 texts in 2 columns");
  });
});
