import type { ICellData } from "@univerjs/core";
import { russianInput } from "../../../bench/model/grid/russianInput";

const typed = (v: string, isText = false) => {
  const cell: ICellData = { v, t: 1 };
  russianInput(cell, isText);
  return cell;
};

describe("what a person types into the grid", () => {
  it("takes a decimal comma, spaces between thousands and per cents", () => {
    expect(typed("12,5")).toEqual({ v: 12.5, t: 2 });
    expect(typed("-1 234,5")).toEqual({ v: -1234.5, t: 2 });
    expect(typed("15%")).toEqual({ v: 0.15, t: 2, s: { n: { pattern: "0%" } } });
    expect(typed(",5")).toEqual({ v: 0.5, t: 2 });
  });

  it("takes dates by day, month and year, and only real ones", () => {
    expect(typed("15.03.2023")).toEqual({ v: 45000, t: 2, s: { n: { pattern: "dd.mm.yyyy" } } });
    expect(typed("31.02.2023")).toEqual({ v: "31.02.2023", t: 1 });
  });

  it("leaves text alone", () => {
    for (const text of ["СОШ № 5", "1,2,3", "5 (2)", "12 34", "-", ""]) expect(typed(text)).toEqual({ v: text, t: 1 });
    expect(typed("007", true)).toEqual({ v: "007", t: 1 });
  });

  it("translates formulas", () => {
    expect(typed("=СУММ(A1;1,5)").v).toBe("=SUM(A1,1.5)");
    const cell: ICellData = { f: '=ЕСЛИ(A1>0;"да; нет";0)' };
    russianInput(cell, false);
    expect(cell.f).toBe('=IF(A1>0,"да; нет",0)');
  });
});
