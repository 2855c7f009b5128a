import { applyInputs } from "../../src/app/applyInputs";
import { applyParameters } from "../../src/app/applyParameters";
import { buildReports } from "../../src/app/buildReports";
import { checkData } from "../../src/app/checkData";
import { inputNames } from "../../src/reports/inputs/inputNames";
import { openBook } from "../workbook/openBook";
import type { TestBook } from "../workbook/openBook";
import { district } from "./district";

jest.setTimeout(300_000);
let book: TestBook;
afterEach(() => book.close());

describe("the pane and the sheet «Параметры» are one store", () => {
  it("before the first run: the sheet is made, it alone, and the next reading takes the value from it", async () => {
    book = await openBook(district());
    await applyParameters({ lowShareThreshold: "25" });
    expect(book.tabs()).toEqual([...Object.keys(district()), "Параметры"]);
    expect((await checkData()).parameters.lowShareThreshold).toBe(25);
  });

  it("after a run: only the cells are changed, words and decimals as a person would type them", async () => {
    book = await openBook(district());
    await buildReports();
    const tabs = book.tabs();
    await applyParameters({ lowShareThreshold: "22,5", federalVpr: "included", excludedYears: "2020; 2022" });
    expect(book.tabs()).toEqual(tabs);
    const { parameters } = await checkData();
    expect([parameters.lowShareThreshold, parameters.federalVpr, parameters.excludedYears]).toEqual([22.5, "included", [2020, 2022]]);
  });

  it("a row that a person moved is found by its name", async () => {
    book = await openBook(district());
    await buildReports({ sheets: ["parameters"] });
    book.model.structure.insert(book.id("Параметры"), { startRow: 3, startColumn: 0, endRow: 4, endColumn: 16_383 }, "Down");
    await applyParameters({ lowShareThreshold: "40" });
    expect((await checkData()).parameters.lowShareThreshold).toBe(40);
  });

  it("a text that is no value never reaches the book", async () => {
    book = await openBook(district());
    const before = book.content();
    expect(() => applyParameters({ lowShareThreshold: "много" })).toThrow(RangeError);
    await expect(applyInputs([{ input: "rating", rowKey: "1", columnKey: "x", value: 1 }])).rejects.toThrow("No face fills rating");
    expect(book.content()).toEqual(before);
  });

  it("a finding that is accepted before the first run stands on «Проверка данных»", async () => {
    book = await openBook(district());
    await applyInputs([{ input: inputNames.dismissals, rowKey: "unknown", columnKey: "state", value: "принято" }]);
    expect(book.tabs()).toContain("Проверка данных");
    expect(book.tabs()).not.toContain("Рейтинг");
  });
});
