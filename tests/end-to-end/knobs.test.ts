import fs from "node:fs";
import type { Frame } from "playwright-core";
import type { OpenBench } from "./support/openBench";
import { openBench } from "./support/openBench";
import { settled } from "./support/settled";
import { probeAddin } from "./support/probeAddin";
import { workbookOf } from "../../bench/xlsx/workbookOf";

jest.setTimeout(180_000);

/** The panel «Стенд»: each knob turned by hand, what the genuine client makes of it, and what the log of requests says. */
describe("the panel «Стенд»", () => {
  const addin = probeAddin();
  let bench: OpenBench;
  let pane: Frame;
  /** Error code of a batch in the add-in, or "готово". */
  const attempt = (batch: string) =>
    pane.evaluate<string>(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист");
      ${batch}
      await context.sync();
      return "готово";
    }).catch((error) => error.code)`);
  const read = `sheet.getRange("A1:B3").load("values");`;
  const label = (text: string) => bench.page.getByLabel(text);
  const clear = () => bench.page.getByRole("button", { name: "Очистить" }).click();
  /** Rows of the log that are the add-in's own work, the newest first. */
  const rows = () =>
    bench.page
      .locator(".requests tbody tr:not(.cleanUp):not(.service)")
      .evaluateAll((found) => found.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")));
  const set = async (text: string, value: string) => {
    await label(text).fill(value);
    await label(text).blur();
  };

  beforeAll(async () => {
    bench = await openBench({
      workbook: workbookOf({
        Лист: [
          ["Школа", 1],
          ["СОШ № 1", 2],
          ["СОШ № 2", 3],
        ],
      }),
      addin,
    });
    pane = await bench.pane();
    await pane.waitForFunction("window.officeInfo");
    await bench.page.locator(".bench-panel summary").click();
  });
  afterAll(async () => {
    await bench.close();
    fs.rmSync(addin, { recursive: true, force: true });
  });

  it("logs each request with its actions and its bytes both ways, and their sum", async () => {
    await clear();
    expect(await attempt(read)).toBe("готово");
    const [row, ...others] = await rows();
    const record = await bench.page.evaluate(() => window.bench?.host.engine.log.records.find(({ purpose }) => purpose === "work"));
    const kilobytes = (bytes: number) => `${(bytes / 1024).toLocaleString("ru-RU", { maximumFractionDigits: 1 })} КБ`;
    expect(others).toEqual([]);
    expect(row?.slice(1, 5)).toEqual([
      "работа",
      String(record?.actions),
      kilobytes(record?.requestBytes ?? 0),
      kilobytes(record?.replyBytes ?? 0),
    ]);
    expect(row?.[6]).toBe("готово");
    expect(await bench.page.locator(".request-total").textContent()).toMatch(/^запросов надстройки: 1 · [\d,]+ КБ · удержано ссылок: \d+$/);
  });

  it.each([
    ["Пользователь правит ячейку", "InvalidOperationInCellEditMode", "refused 5004"],
    ["Слишком много запросов", "ActivityLimitReached", "refused 5102"],
    ["Сеанс потерян", "InvalidOrTimedOutSession", "refused 5012"],
  ])("«%s»: %s, until it is taken back", async (text, code, logged) => {
    await clear();
    await label(text).check();
    expect(await attempt(read)).toBe(code);
    await label(text).uncheck();
    expect(await attempt(read)).toBe("готово");
    const results = (await rows()).map((row) => row[6]);
    expect(results).toEqual(["готово", logged]);
  });

  it("«Книга только для чтения» refuses what writes and nothing else", async () => {
    await label("Книга только для чтения").check();
    expect(await attempt(read)).toBe("готово");
    expect(await attempt(`sheet.getRange("D1").values = [[1]];`)).toBe("AccessDenied");
    await label("Книга только для чтения").uncheck();
    expect(await attempt(`sheet.getRange("D1").values = [[1]];`)).toBe("готово");
  });

  it("«Отказать в запросе №» 2: the first goes through, the second does not, the third does", async () => {
    await set("Отказать в запросе №", "2");
    expect([await attempt(read), await attempt(read), await attempt(read)]).toEqual(["готово", "GeneralException", "готово"]);
  });

  it("«Предел запроса и ответа» in megabytes: a large request and a large reply have an error each", async () => {
    const text = `"я".repeat(2000)`;
    expect(await attempt(`sheet.getRange("F1:F20").values = Array.from({ length: 20 }, () => [${text}]);`)).toBe("готово");
    await set("Предел запроса и ответа, МБ", "0.02");
    expect(await attempt(`sheet.getRange("F1:F20").values = Array.from({ length: 20 }, () => [${text}]);`)).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    expect(await attempt(`sheet.getRange("F1:F20").load("values");`)).toBe("ResponsePayloadSizeLimitExceeded");
    expect((await rows()).slice(0, 2).map((row) => row[6])).toEqual(["refused 5104", "refused 5103"]);
    await set("Предел запроса и ответа, МБ", "5");
    expect(await attempt(`sheet.getRange("F1:F20").load("values");`)).toBe("готово");
  });

  it("«Предел ячеек в диапазоне»", async () => {
    await set("Предел ячеек в диапазоне", "100");
    expect(await attempt(`sheet.getRange("A1:J11").load("values");`)).toBe("RangeExceedsLimit");
    expect(await attempt(`sheet.getRange("A1:J10").load("values");`)).toBe("готово");
    await set("Предел ячеек в диапазоне", "5000000");
  });

  it("«Задержка запроса» is in the time that the log shows", async () => {
    await clear();
    await set("Задержка запроса, мс", "120");
    expect(await attempt(read)).toBe("готово");
    await set("Задержка запроса, мс", "0");
    const [row] = await rows();
    expect(Number((row?.[5] ?? "0").replace(",", "."))).toBeGreaterThanOrEqual(119);
  });

  it("version and language reach the add-in when the pane is loaded anew", async () => {
    await label("Версия Excel").selectOption("2024");
    await label("Язык").selectOption("en-US");
    await bench.page.getByRole("button", { name: "Перезагрузить панель" }).click();
    pane = await bench.pane();
    await pane.waitForFunction("window.officeInfo");
    expect(
      await pane.evaluate(
        `[Office.context.requirements.isSetSupported("ExcelApi", "1.17"), Office.context.requirements.isSetSupported("ExcelApi", "1.18"), Office.context.displayLanguage]`,
      ),
    ).toEqual([true, false, "en-US"]);
  });

  it("while a person types into a cell of the grid, requests are refused as in Excel", async () => {
    const canvas = bench.page.locator("#grid canvas[id^=univer-sheet-main-canvas]");
    await canvas.click({ position: { x: 78, y: 130 } });
    await bench.page.keyboard.type("7");
    await settled(bench.page);
    expect(await attempt(read)).toBe("InvalidOperationInCellEditMode");
    await bench.page.keyboard.press("Enter");
    await settled(bench.page);
    expect(await attempt(read)).toBe("готово");
  });

  it("threw nothing and asked nothing of another origin", () => {
    expect(bench.errors).toEqual([]);
    expect(bench.foreignRequests).toEqual([]);
  });
});
