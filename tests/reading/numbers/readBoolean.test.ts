import { readBoolean } from "../../../src/reading/numbers/readBoolean";

describe("readBoolean", () => {
  it.each([
    ["да", true],
    ["Да.", true],
    ["ИСТИНА", true],
    [true, true],
    [1, true],
    ["+", true],
    ["есть", true],
    ["lf", true],
    ["tcnm", true],
  ])("%j is yes", (cell, expected) => expect(readBoolean(cell)).toBe(expected));
  it.each([
    ["нет", false],
    ["НЕТ", false],
    ["ложь", false],
    [false, false],
    [0, false],
    ["отсутствует", false],
    ["ytn", false],
  ])("%j is no", (cell, expected) => expect(readBoolean(cell)).toBe(expected));
  it.each([[null], [""], ["-"], ["н/д"], [2], ["возможно"]])("%j is neither", (cell) => expect(readBoolean(cell)).toBeNull());
});
