import { planRepair } from "../../../src/workbook/generations/planRepair";
import type { SheetEntry } from "../../../src/workbook/sheets/sheetEntry";
import type { SheetMark } from "../../../src/workbook/sheets/sheetMark";
import { markOf } from "../markOf";

const [older, old, latest] = ["20260101T000000.000", "20260201T000000.000", "20260301T000000.000"];
const sheet = (name: string, mark: Partial<SheetMark> | null): SheetEntry => ({
  id: name,
  name,
  mark: mark && markOf("rating", "Рейтинг", mark),
  visibility: "Visible",
  position: 0,
  copy: false,
});
const names = (entries: readonly SheetEntry[]): string[] => entries.map(({ name }) => name);

describe("planRepair", () => {
  it("has nothing to do in a book whose last run ended", () => {
    const plan = planRepair([
      sheet("ОГЭ", null),
      sheet("Рейтинг", { generation: old }),
      sheet("~opora-1-1", { generation: older, state: "previous" }),
    ]);
    expect(plan).toEqual({ remove: [], restore: [] });
  });

  it("removes what a run left half-written and leaves the run before it standing", () => {
    const plan = planRepair([sheet("Рейтинг", { generation: old }), sheet("~opora-3-1", { generation: latest, state: "building" })]);
    expect([names(plan.remove), names(plan.restore)]).toEqual([["~opora-3-1"], []]);
  });

  it("brings the run before back when the names were swapped already", () => {
    const plan = planRepair([
      sheet("~opora-2-1", { generation: old, state: "previous", replacedBy: latest }),
      sheet("~opora-1-1", { generation: older, state: "previous", replacedBy: old }),
      sheet("Рейтинг", { generation: latest, state: "building" }),
      sheet("Рейтинг ", { generation: latest, state: "current" }),
    ]);
    expect([names(plan.remove), names(plan.restore)]).toEqual([["Рейтинг", "Рейтинг "], ["~opora-2-1"]]);
  });

  it("brings back sheets of several runs when those were put away together, and one that only lost its name", () => {
    const plan = planRepair([
      sheet("~opora-1-1", { generation: older, state: "previous", replacedBy: latest }),
      sheet("~opora-2-1", { generation: old, state: "current" }),
      sheet("~opora-3-1", { generation: latest, state: "building" }),
    ]);
    expect(names(plan.restore)).toEqual(["~opora-1-1", "~opora-2-1"]);
  });

  it("removes a sheet that was added and never marked", () => {
    expect(names(planRepair([sheet("~opora-3-1", null), sheet("Моё", null)]).remove)).toEqual(["~opora-3-1"]);
  });
});
