import { planUndo } from "../../../src/workbook/generations/planUndo";
import type { SheetEntry } from "../../../src/workbook/sheets/sheetEntry";
import type { SheetMark } from "../../../src/workbook/sheets/sheetMark";
import { markOf } from "../markOf";

const sheet = (name: string, mark: Partial<SheetMark> | null, copy = false): SheetEntry => ({
  id: name,
  name,
  mark: mark && markOf("rating", "Рейтинг", mark),
  visibility: "Visible",
  position: 0,
  copy,
});
const names = (sheets: readonly SheetEntry[]) => {
  const { remove, restore } = planUndo(sheets);
  return { remove: remove.map(({ name }) => name), restore: restore.map(({ name }) => name) };
};

describe("planUndo", () => {
  it("after a whole run: all of it goes, all that stood before it stands again; a user's sheet and his copy are left alone", () => {
    expect(names([sheet("ОГЭ", null), sheet("Рейтинг", {}), sheet("Рейтинг (2)", {}, true), sheet("~1", { state: "previous" })])).toEqual({
      remove: ["Рейтинг"],
      restore: ["~1"],
    });
  });

  it("after a run of chosen sheets: only what it wrote and only what it replaced", () => {
    const sheets = [
      sheet("ИСБШ", {}),
      sheet("Рейтинг", { chosen: true }),
      sheet("Партнёры", { chosen: true }),
      sheet("~1", { state: "previous" }),
      sheet("~2", { state: "previous", chosen: true }),
    ];
    expect(names(sheets)).toEqual({ remove: ["Рейтинг", "Партнёры"], restore: ["~2"] });
  });

  it("brings back what was replaced also where a person deleted the sheet that replaced it", () => {
    expect(names([sheet("ИСБШ", {}), sheet("~2", { state: "previous", chosen: true })])).toEqual({ remove: [], restore: ["~2"] });
  });

  it("without our sheets there is nothing to do", () => {
    expect(names([sheet("ОГЭ", null)])).toEqual({ remove: [], restore: [] });
  });
});
