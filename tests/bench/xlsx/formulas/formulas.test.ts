import fc from "fast-check";
import { formulaForFile } from "../../../../bench/xlsx/formulas/formulaForFile";
import { formulaFromFile } from "../../../../bench/xlsx/formulas/formulaFromFile";
import { formulaTokens } from "../../../../bench/xlsx/formulas/formulaTokens";
import { renameSheet } from "../../../../bench/xlsx/formulas/renameSheet";
import { shiftFormula } from "../../../../bench/xlsx/formulas/shiftFormula";

describe("shiftFormula: a shared formula in another cell", () => {
  it.each([
    ["A1*$B$1+SUM(C:C)", 1, 1, "B2*$B$1+SUM(D:D)"],
    ["SUM(A1:A3,$A1,A$1)", 2, 1, "SUM(B3:B5,$A3,B$1)"],
    ["\"A1\"&A1&'A1 лист'!A1", 1, 0, "\"A1\"&A2&'A1 лист'!A2"],
    ["A1!B2+LOG10(B2)+Table1[A1]", 1, 0, "A1!B3+LOG10(B3)+Table1[A1]"],
    ["1:3+SUM(2:2)", 1, 0, "2:4+SUM(3:3)"],
    ["A1+1.5E+3+{1,2}", 0, 1, "B1+1.5E+3+{1,2}"],
    ["A1-B1", -1, 0, "#REF!-#REF!"],
    ["Имя_1+TRUE+XFD1", 0, 1, "Имя_1+TRUE+#REF!"],
  ])("%s by %d rows and %d columns = %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

describe("names of functions in the file", () => {
  it.each([
    ["_xlfn.XLOOKUP(A1,B:B,C:C)+_xldudf_ШНОР_ИСБШ(A1:A3)", "=XLOOKUP(A1,B:B,C:C)+ШНОР.ИСБШ(A1:A3)"],
    ["[2]!_xldudf_шнор_доля_низких(A1)", "=ШНОР.ДОЛЯ_НИЗКИХ(A1)"],
    ["_xlfn._xlws.FILTER(A:A,B:B)", "=FILTER(A:A,B:B)"],
    ['"_xlfn.X"&_xldudf_ЧУЖОЙ_Ф(1)', '="_xlfn.X"&_xldudf_ЧУЖОЙ_Ф(1)'],
  ])("%s is read as %s", (stored, typed) => expect(formulaFromFile(stored)).toBe(typed));

  it.each([
    ['=IFNA(шнор.исбш(A1),"IFNA(")', '_xlfn.IFNA(_xldudf_ШНОР_ИСБШ(A1),"IFNA(")'],
    ["=filter(A:A,ШНОР.ДОЛЯ_НИЗКИХ(B:B))", "_xlfn._xlws.FILTER(A:A,_xldudf_ШНОР_ДОЛЯ_НИЗКИХ(B:B))"],
    ["=SUM('IFNA(1)'!A1,Таблица[IFNA(])", "SUM('IFNA(1)'!A1,Таблица[IFNA(])"],
  ])("%s is written as %s", (typed, stored) => expect(formulaForFile(typed)).toBe(stored));

  it("a written formula is read as it was", () => {
    const formula = '=IF(ШНОР.УИЛСОН(A1,10)>0.5,TEXTJOIN(",",TRUE,B1:B3),NA())';
    expect(formulaFromFile(formulaForFile(formula))).toBe(formula);
  });
});

describe("formulaTokens", () => {
  it("any text comes together again from its tokens", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          formulaTokens(text)
            .map((token) => token.text)
            .join("") === text,
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."A1$:!'\"[]#(),. Я{}_".split("")) }),
        (text) =>
          formulaTokens(text)
            .map((token) => token.text)
            .join("") === text,
      ),
    );
  });
});

describe("renameSheet", () => {
  it("renames the sheet and nothing that looks like it", () => {
    expect(renameSheet("'Лист 1'!$A$1+Лист1!B2+\"Лист1!\"", "лист1", "База")).toBe("'Лист 1'!$A$1+'База'!B2+\"Лист1!\"");
  });
});
