import type { Frame, Locator } from "playwright-core";
import { sampleFile } from "../../bench/server/sampleFile";
import { openBench } from "./support/openBench";
import type { OpenBench } from "./support/openBench";

jest.setTimeout(180_000);

/** The five tasks of docs/usability.md with their clicks counted; printing itself is Excel's. */
describe("five tasks of a methodist", () => {
  let bench: OpenBench;
  let pane: Frame;
  let clicks = 0;
  const name = (text: string): RegExp => new RegExp(text.replaceAll(" ", "\\s"));
  const button = (text: string) => pane.getByRole("button", { name: name(text) });
  const tab = (text: string) => pane.getByRole("tab", { name: name(text) });
  const click = async (target: Locator): Promise<void> => {
    await target.click();
    clicks++;
  };
  const activeSheet = (wanted: string): Promise<unknown> =>
    bench.page.waitForFunction((sheet) => {
      const model = window.bench?.model;
      return model !== undefined && model.sheets.name(model.sheets.activeId()) === sheet;
    }, wanted);

  beforeAll(async () => {
    const { name: workbookName, bytes } = sampleFile();
    bench = await openBench({ workbook: bytes, workbookName });
    pane = await bench.pane();
    await button("Сформировать отчёты").waitFor();
  });
  beforeEach(() => {
    clicks = 0;
  });
  afterAll(() => bench.close());

  it("5. what if the threshold were 25 %: the answer stands there, nothing has changed", async () => {
    await click(button("Параметры расчёта"));
    const field = pane.getByRole("textbox", { name: name("Порог доли низких результатов") });
    await click(field);
    await field.fill("25");
    await pane.getByRole("heading", { name: name("Если применить 25: войдёт \\d+, выйдет \\d+") }).waitFor();
    await click(button("Отменить изменения"));
    expect(await field.inputValue()).toBe("30");
    expect(clicks).toBe(3);
    await button("Назад").click();
  });

  it("3. the cell of an error", async () => {
    await click(tab("Проверка"));
    await click(button("Ошибки \\d+"));
    const show = button("Показать ячейку").first();
    const [, sheet = ""] = /ячейку (.+)!.+$/.exec((await show.getAttribute("aria-label")) ?? "") ?? [];
    await click(show);
    await activeSheet(sheet);
    expect(clicks).toBe(3);
  });

  it("4. a finding that is no error", async () => {
    await click(tab("Проверка"));
    await click(button("Не считать ошибкой").first());
    await pane.getByRole("textbox", { name: name("Почему так") }).fill("школа подтвердила");
    await click(button("Принять как есть"));
    await pane.getByText(name("Замечание принято")).waitFor({ timeout: 60_000 });
    expect(clicks).toBe(3);
  });

  it("1. from the opened workbook to the list, one step before printing", async () => {
    await tab("Главная").click();
    clicks = 0;
    await click(button("Сформировать отчёты"));
    await button("Открыть перечень ШНОР").waitFor({ timeout: 120_000 });
    await click(button("Открыть перечень ШНОР"));
    await activeSheet("Перечень ШНОР");
    expect(clicks + 1).toBeLessThanOrEqual(3);
  });

  it("2. why is the school on the list: the number and its cell", async () => {
    await bench.page.evaluate(() => {
      const model = window.bench?.model;
      const id = model?.sheets.find("Перечень ШНОР");
      if (!model || !id) throw new Error("No list");
      // The first school of the list: its name stands in the first row below the heading that the card recognises.
      for (let row = 0; row < 40; row++) {
        const text = String(model.cells.cell(id, row, 1)?.v ?? "");
        if (/^\S*ОШ/.test(text)) return model.selection.select(id, [{ startRow: row, endRow: row, startColumn: 1, endColumn: 1 }]);
      }
      throw new Error("No school on the list");
    });
    clicks++;
    await click(tab("Школа"));
    await pane.getByRole("heading", { name: name("В перечне ШНОР") }).waitFor();
    const link = button("Показать ячейку (ОГЭ|ЕГЭ)").first();
    const [, sheet = ""] = /ячейку (.+)!.+$/.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
    await click(link);
    await activeSheet(sheet);
    expect(clicks).toBe(3);
  });

  it("all of it from the keyboard alone, and the focus is never lost", async () => {
    const { keyboard } = bench.page;
    const focused = (): Promise<string> =>
      pane.evaluate(() => {
        const element = document.activeElement;
        return element === document.body ? "" : (element?.getAttribute("aria-label") ?? element?.textContent ?? "");
      });
    const walkTo = async (wanted: RegExp): Promise<void> => {
      for (let step = 0; step < 80; step++) {
        if (wanted.test(await focused())) return;
        await keyboard.press("Tab");
      }
      throw new Error(`Tab never comes to ${wanted.source}`);
    };
    await tab("Главная").focus();
    await keyboard.press("Enter");
    await walkTo(/^Вернуться на\s+главную$/);
    await keyboard.press("Enter");
    await button("Сформировать отчёты").waitFor();
    expect(await focused()).toMatch(/^Перечень ШНОР за/);
    await keyboard.press("Tab");
    expect(await focused()).toBe("Сформировать отчёты");
    await keyboard.press("Enter");
    await button("Открыть перечень ШНОР").waitFor({ timeout: 120_000 });
    expect(await focused()).toMatch(/^Готово/);
    await keyboard.press("Tab");
    await bench.page.evaluate(() => {
      const model = window.bench?.model;
      model?.sheets.activate(model.sheets.find("О примере") ?? "");
    });
    await pane.evaluate(() => window.focus());
    await keyboard.press("Enter");
    await activeSheet("Перечень ШНОР");

    await tab("Главная").focus();
    await keyboard.press("ArrowRight");
    await walkTo(/^Не\s+считать ошибкой/);
    await keyboard.press("Enter");
    await keyboard.type("сверено");
    await keyboard.press("Enter");
    await pane.getByText(name("Замечание принято")).waitFor({ timeout: 60_000 });
    expect(await focused()).not.toBe("");
    await walkTo(/^Показать ячейку/);
    await keyboard.press("Enter");

    await tab("Проверка").focus();
    await keyboard.press("ArrowRight");
    await walkTo(/^Название, код или логин школы$/);
    await keyboard.type("сош 3");
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: name("СОШ № 3") }).waitFor();
    await tab("Школа").focus();
    await keyboard.press("ArrowRight");
    await pane.getByRole("heading", { name: name("Условия и результаты") }).waitFor();
    await walkTo(/рейтинг.+ИСБШ/);
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: name("На чём основано") }).waitFor();
    expect(await focused()).not.toBe("");
  });
});
