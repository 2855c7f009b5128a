import fc from "fast-check";
import { area } from "../../../bench/model/address/area";
import type { Area } from "../../../bench/model/address/area";
import { columnName } from "../../../bench/model/address/columnName";
import { columnNumber } from "../../../bench/model/address/columnNumber";
import { formatAddress } from "../../../bench/model/address/formatAddress";
import { parseAddress } from "../../../bench/model/address/parseAddress";
import { quoteSheetName } from "../../../bench/model/address/quoteSheetName";
import { rewriteReferences } from "../../../bench/model/address/rewriteReferences";
import { shiftArea } from "../../../bench/model/address/shiftArea";
import { splitReference } from "../../../bench/model/address/splitReference";
import { subtractArea } from "../../../bench/model/address/subtractArea";
import { shiftedFormula } from "../../../bench/model/shiftedFormula";
import { charactersFromPixels, pixelsFromCharacters } from "../../../bench/model/units";

const areas = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(20), fc.nat(20))
  .map(([row, column, rows, columns]): Area => area(row, column, row + rows, column + columns));

describe("addresses", () => {
  it("reads and prints cells, columns and rows", () => {
    expect(parseAddress("$B$2:a1")).toEqual(area(0, 0, 1, 1));
    expect(parseAddress("C:A")).toEqual(area(0, 0, 1_048_575, 2));
    expect(formatAddress(area(1, 0, 4, 16_383))).toBe("2:5");
    expect(formatAddress(area(0, 2, 1, 2), true)).toBe("$C$1:$C$2");
    for (const none of ["A0", "XFE1", "A1048577", "Имя", ""]) expect(parseAddress(none)).toBeNull();
  });

  it("prints what it read, for any area and any column", () => {
    fc.assert(fc.property(areas, (a) => expect(parseAddress(formatAddress(a))).toEqual(a)));
    fc.assert(fc.property(fc.nat(16_383), (column) => expect(columnNumber(columnName(column))).toBe(column)));
  });

  it("quotes sheet names where needed, and reads them again", () => {
    expect(["Данные", "Мой лист", "A1", "R1C1", "2024", "it's"].map(quoteSheetName)).toEqual([
      "Данные",
      "'Мой лист'",
      "'A1'",
      "'R1C1'",
      "'2024'",
      "'it''s'",
    ]);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) =>
        expect(splitReference(`${quoteSheetName(name)}!A1`)).toEqual({ sheet: name, address: "A1" }),
      ),
    );
  });

  it("shifts areas like cells: every cell that stays is where the shift puts it", () => {
    const shifts = fc.record({
      kind: fc.constantFrom("insert" as const, "delete" as const),
      at: fc.nat(60),
      count: fc.integer({ min: 1, max: 10 }),
    });
    const moved = (row: number, s: { kind: string; at: number; count: number }) => {
      if (s.kind === "insert") return row >= s.at ? row + s.count : row;
      if (row < s.at) return row;
      return row < s.at + s.count ? null : row - s.count;
    };
    fc.assert(
      fc.property(areas, shifts, (a, shift) => {
        const rows = Array.from({ length: a.endRow - a.startRow + 1 }, (_, i) => moved(a.startRow + i, shift)).filter(
          (row) => row !== null,
        );
        const found = shiftArea(a, { axis: "row", ...shift });
        expect(found && [found.startRow, found.endRow]).toEqual(rows.length > 0 ? [rows[0], rows.at(-1)] : null);
      }),
    );
    expect(shiftArea(area(0, 2, 1_048_575, 2), { axis: "row", kind: "insert", at: 5, count: 3 })).toEqual(area(0, 2, 1_048_575, 2));
  });

  it("cuts one area out of another", () => {
    fc.assert(
      fc.property(areas, areas, (from, hole) => {
        const cells = (list: readonly Area[]) =>
          list.reduce((sum, a) => sum + (a.endRow - a.startRow + 1) * (a.endColumn - a.startColumn + 1), 0);
        const common =
          from.startRow <= hole.endRow &&
          hole.startRow <= from.endRow &&
          from.startColumn <= hole.endColumn &&
          hole.startColumn <= from.endColumn;
        const rows = Math.min(from.endRow, hole.endRow) - Math.max(from.startRow, hole.startRow) + 1;
        const columns = Math.min(from.endColumn, hole.endColumn) - Math.max(from.startColumn, hole.startColumn) + 1;
        expect(cells(subtractArea(from, hole))).toBe(cells([from]) - (common ? rows * columns : 0));
      }),
    );
  });

  it("rewrites references inside a text", () => {
    const text = "Данные!$A$1:$B$2,'Мой лист'!C3";
    expect(rewriteReferences(text, "данные", { rename: "Новые данные" })).toBe("'Новые данные'!$A$1:$B$2,'Мой лист'!C3");
    expect(rewriteReferences(text, "Мой лист", { rename: null })).toBe("Данные!$A$1:$B$2,#REF!");
    expect(rewriteReferences(text, "Данные", { shift: { axis: "row", kind: "insert", at: 0, count: 2 } })).toBe(
      "Данные!$A$3:$B$4,'Мой лист'!C3",
    );
  });

  it("moves the relative references of a copied formula", () => {
    expect(shiftedFormula('=SUM(A1:$B$2)+Лист!C3&"A1"+LOG10(A1)', 1, 2)).toBe('=SUM(C2:$B$2)+Лист!E4&"A1"+LOG10(C2)');
    expect(shiftedFormula("=A1", -1, 0)).toBe("=#REF!");
  });

  it("converts widths", () => {
    expect(pixelsFromCharacters(8.43)).toBe(64);
    expect(charactersFromPixels(64)).toBe(8.43);
    expect(pixelsFromCharacters(10)).toBe(75);
  });
});
