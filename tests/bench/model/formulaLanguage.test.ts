import { formulaToEnglish } from "../../../bench/model/language/formulaToEnglish";
import { formulaToLocal } from "../../../bench/model/language/formulaToLocal";

const english = (formula: string) => formulaToEnglish(formula, "ru-RU");
const local = (formula: string) => formulaToLocal(formula, "ru-RU");

describe("formulas as typed in a Russian Excel", () => {
  it("translates names, separators and decimals", () => {
    expect(english("=СУММ(A1:A3;0,5)")).toBe("=SUM(A1:A3,0.5)");
    expect(english("=если(ИЛИ(A1>1,5;B1=ИСТИНА);\"да; нет\";'Лист; 1'!A1)")).toBe("=IF(OR(A1>1.5,B1=TRUE),\"да; нет\",'Лист; 1'!A1)");
    expect(english("=СУММ({1;2:3;4})")).toBe("=SUM({1,2;3,4})");
  });

  it("leaves custom functions and names alone", () => {
    expect(english("=шнор.уилсон(A1;B1)")).toBe("=шнор.уилсон(A1,B1)");
    expect(english("=Счёт+1")).toBe("=Счёт+1");
  });

  it("leaves an English formula as it is", () => {
    expect(english("=SUM(A1,5)")).toBe("=SUM(A1,5)");
    expect(english("=ROUND(A1,2)+1")).toBe("=ROUND(A1,2)+1");
    expect(english('=IF(A1=";","a","b")')).toBe('=IF(A1=";","a","b")');
  });

  it("reads a bare decimal comma", () => {
    expect(english("=1,5*A1")).toBe("=1.5*A1");
    expect(english("=СУММ(1,5)")).toBe("=SUM(1.5)");
  });

  it("shows English formulas in Russian, and both ways round gives the same", () => {
    const formula = '=IF(COUNTIF(A1:A9,">0.5")>1.5,ШНОР.ИСБШ(A1,B1),#N/A)';
    expect(local(formula)).toBe('=ЕСЛИ(СЧЁТЕСЛИ(A1:A9;">0.5")>1,5;ШНОР.ИСБШ(A1;B1);#N/A)');
    expect(english(local(formula))).toBe(formula);
    expect(formulaToLocal(formula, "en-US")).toBe(formula);
  });
});
