import type { SheetEntry } from "../../../src/workbook/sheets/sheetEntry";
import { tellCopies } from "../../../src/workbook/sheets/tellCopies";
import { markOf } from "../markOf";

const entry = (id: string, name: string, mark: SheetEntry["mark"] = null): Omit<SheetEntry, "copy"> => ({
  id,
  name,
  mark,
  visibility: "Visible",
  position: 0,
});

describe("tellCopies", () => {
  it("takes the sheet that bears the name of the mark for ours, a copy for the user's", () => {
    const mark = markOf("rating", "Рейтинг");
    const told = tellCopies([entry("2", "Рейтинг (2)", mark), entry("1", "Рейтинг", mark), entry("3", "ОГЭ")]);
    expect(told.map(({ name, copy }) => [name, copy])).toEqual([
      ["Рейтинг (2)", true],
      ["Рейтинг", false],
      ["ОГЭ", false],
    ]);
  });

  it("still knows our sheet when the user renamed it", () => {
    expect(tellCopies([entry("1", "Рейтинг за март", markOf("rating", "Рейтинг"))])[0]?.copy).toBe(false);
  });
});
