import { editWait } from "../../src/workbook/host/editWait";
import { onSelection } from "../../src/workbook/selection/onSelection";
import { readSelection } from "../../src/workbook/selection/readSelection";
import { showCell } from "../../src/workbook/selection/showCell";
import { until } from "../until";
import { openBook } from "./openBook";
import type { TestBook } from "./openBook";

let book: TestBook;
afterEach(() => book.close());

describe("the user's place in the book", () => {
  it("is led to a cell, and read with its row", async () => {
    book = await openBook({
      Реестр: [
        ["№", "Школа"],
        [1, "СОШ № 1"],
      ],
      ОГЭ: [["x"]],
    });
    await showCell({ file: null, sheet: "ОГЭ", address: "C7:K7" });
    expect(await readSelection()).toMatchObject({ sheet: "ОГЭ", address: "C7:K7", cell: null });
    await showCell({ file: null, sheet: "Реестр", address: "B2" });
    const { sheet, cell, row } = await readSelection();
    expect([sheet, cell, row.slice(0, 3)]).toEqual(["Реестр", "СОШ № 1", [1, "СОШ № 1", null]]);
  });

  it("is not changed where there is nothing to show", async () => {
    book = await openBook({ Реестр: [["№"]], Скрытый: { hidden: 1 } });
    await expect(showCell({ file: null, sheet: "Нет", address: "A1" })).rejects.toMatchObject({ code: "sheetNotFound" });
    await expect(showCell({ file: null, sheet: "Скрытый", address: "A1" })).rejects.toMatchObject({ code: "sheetHidden" });
    await expect(showCell({ file: "ОГЭ.xlsx", sheet: "Лист1", address: "A1" })).rejects.toMatchObject({ code: "sourceInFile" });
  });

  it("waits while a cell is edited: said of what a person asked for, not of a look at the selection", async () => {
    book = await openBook({ Реестр: [["№"]], ОГЭ: [["x"]] });
    const told: boolean[] = [];
    const stop = editWait.listen((waiting) => {
      told.push(waiting);
      book.knobs.editMode = false;
    });
    book.knobs.editMode = true;
    await showCell({ file: null, sheet: "ОГЭ", address: "C7" });
    expect(told).toEqual([true, false]);
    book.knobs.editMode = true;
    setTimeout(() => (book.knobs.editMode = false), 50);
    expect(await readSelection()).toMatchObject({ sheet: "ОГЭ" });
    expect(told).toEqual([true, false]);
    stop();
  });

  it("is told when it moves, until nobody listens", async () => {
    book = await openBook({ Реестр: [["№"]], ОГЭ: [["x"]] });
    let moves = 0;
    const stop = await onSelection(() => void moves++);
    await showCell({ file: null, sheet: "ОГЭ", address: "C7" });
    await until(() => moves > 0, "a move");
    await stop();
    const before = moves;
    await showCell({ file: null, sheet: "Реестр", address: "A1" });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(moves).toBe(before);
  });
});
