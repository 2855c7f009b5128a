import { sampleSheets } from "../../bench/sample/sampleSheets";
import { checkData } from "../../src/app/checkData";
import { openSample } from "../../src/app/openSample";
import { openBook } from "../workbook/openBook";
import type { TestBook } from "../workbook/openBook";

jest.setTimeout(300_000);
let book: TestBook;
afterEach(() => book.close());

describe("«Открыть пример»", () => {
  it("fills an empty workbook with a district that can be analysed; a name of the user's is left to him", async () => {
    book = await openBook({ Лист1: [], "О примере": [["моё"]] });
    const sheets = sampleSheets();
    expect(await openSample(() => Promise.resolve(sheets))).toBe(sheets.length);
    expect(book.tabs().slice(0, 3)).toEqual(["Лист1", "О примере", "О примере (2)"]);
    expect(book.cell("О примере", 0, 0)).toBe("моё");
    const { recognised, analysis } = await checkData();
    expect(recognised.length).toBeGreaterThan(40);
    expect(analysis?.year).toBe(2025);
  });

  it("a protected structure is told before anything is added", async () => {
    book = await openBook({ Лист1: [] });
    book.model.side.book.structureProtected = true;
    await expect(openSample(() => Promise.resolve(sampleSheets()))).rejects.toMatchObject({ code: "structureProtected" });
    expect(book.tabs()).toEqual(["Лист1"]);
  });
});
