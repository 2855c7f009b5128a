import fs from "node:fs";
import type { Frame } from "playwright-core";
import { sampleFile } from "../../bench/server/sampleFile";
import { unzipPackage } from "../../bench/xlsx/package/unzipPackage";
import { checkPane, noDefects, resizePane } from "./support/checkPane";
import { openBench } from "./support/openBench";
import type { OpenBench } from "./support/openBench";
import { workbookOf } from "../../bench/xlsx/workbookOf";

jest.setTimeout(120_000);

/** What has the focus while something else lies on it; null: it is seen. */
function coveredFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return "nothing has the focus";
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return seen && (element.contains(seen) || seen.contains(element)) ? null : element.outerHTML;
}

/** The pane on the sample workbook, state by state, as the bench shows the built add-in. */
describe("the pane in the browser", () => {
  let bench: OpenBench;
  let pane: Frame;
  const name = (text: string): RegExp => new RegExp(text.replaceAll(" ", "\\s"));
  const button = (text: string) => pane.getByRole("button", { name: name(text) });
  const heading = (text: string) => pane.getByRole("heading", { name: name(text) });
  const tab = (text: string) => pane.getByRole("tab", { name: name(text) });
  const turn = (knob: "editMode" | "structureProtected", value: boolean): Promise<void> =>
    bench.page.evaluate(
      ([which, on]) => {
        if (!window.bench) throw new Error("No session is open.");
        if (which === "editMode") window.bench.host.knobs.editMode = on;
        else window.bench.model.side.book.structureProtected = on;
      },
      [knob, value] as const,
    );
  /** Selects a cell, zero-based, as a click in the grid does. */
  const select = (sheet: string, row: number, column: number): Promise<void> =>
    bench.page.evaluate(
      ([wanted, r, c]) => {
        const id = window.bench?.model.sheets.find(wanted);
        if (!id) throw new Error(`No sheet ${wanted}`);
        window.bench?.model.sheets.activate(id);
        window.bench?.model.selection.select(id, [{ startRow: r, endRow: r, startColumn: c, endColumn: c }]);
      },
      [sheet, row, column] as const,
    );
  const selection = (): Promise<string> =>
    pane.evaluate(`Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    })`);

  beforeAll(async () => {
    const { name: workbookName, bytes } = sampleFile();
    bench = await openBench({ workbook: bytes, workbookName });
    pane = await bench.pane();
    await button("Сформировать отчёты").waitFor();
  });
  afterAll(() => bench.close());

  it("Главная: what was recognised, the button, the files", async () => {
    expect(await button("ОГЭ, 2025: 1").count()).toBe(1);
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("is walked by the keyboard: tabs by arrows, then the one button, with a visible focus", async () => {
    await tab("Главная").focus();
    const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? "");
    await bench.page.keyboard.press("ArrowRight");
    expect(await focused()).toMatch(/^Проверка/);
    await bench.page.keyboard.press("ArrowLeft");
    await heading("Перечень ШНОР за 2025 год").waitFor();
    expect(await pane.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe("solid");
    await bench.page.keyboard.press("Tab");
    expect(await focused()).toBe("Сформировать отчёты");
    await bench.page.keyboard.press("Tab");
    expect(await focused()).toBe("Выбрать листы");
    await bench.page.keyboard.press("Enter");
    await pane.getByRole("checkbox", { name: name("^Рейтинг") }).waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("a narrow pane has one list in the place of the tabs", async () => {
    await resizePane(bench, 175);
    await pane.getByRole("combobox", { name: "Разделы панели" }).selectOption({ value: "school" });
    await pane.getByRole("searchbox").waitFor();
    await resizePane(bench, 350);
    expect(await tab("Школа").getAttribute("aria-selected")).toBe("true");
  });

  it("Проверка: a finding leads to its cell", async () => {
    await tab("Проверка").click();
    const show = button("Показать ячейку").first();
    const [, sheet, address] = /ячейку (.+)!(.+)$/.exec((await show.getAttribute("aria-label")) ?? "") ?? [];
    await show.click();
    await expectSoon(selection, `'${sheet}'!${address}`);
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("Проверка: «Не считать ошибкой» before the first run makes its sheet, and the counts fall", async () => {
    const count = async (): Promise<number> => Number(/\d+/.exec((await tab("Проверка").textContent()) ?? "")?.[0]);
    const before = await count();
    await button("Не считать ошибкой").first().click();
    await pane.getByRole("textbox", { name: name("Почему так") }).fill("сверили со школой");
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("Принять как есть").click();
    await pane.getByText(name("Замечание принято")).waitFor({ timeout: 60_000 });
    expect(await count()).toBe(before - 1);
    await pane.getByText(name("Не считаем ошибками: 1")).click();
    await pane.getByText(name("Причина: сверили со школой")).waitFor();
    await button("Вернуть замечание").click();
    await pane.getByText(name("Замечание снова в списке")).waitFor();
    expect(await count()).toBe(before);
  });

  it("Школа: says what to do, follows the selected row, is found by another spelling, leads to the cells", async () => {
    await select("О примере", 0, 0);
    await tab("Школа").click();
    await heading("Выделите строку школы").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await select("ОГЭ 2024", 7, 2);
    await heading("СОШ с. Озёрное").waitFor();
    await pane.getByRole("searchbox").fill("сош 3");
    await bench.page.keyboard.press("Enter");
    await heading("СОШ № 3").waitFor();
    await pane.getByRole("img", { name: name("^Индекс результатов по годам\\. 2021: .+; 2025: ") }).waitFor();
    await pane.getByRole("img", { name: name("^ИСБШ по годам\\. 2021: .+; 2025: .+ Для сравнения: район 50,0") }).waitFor();
    await pane.getByText(name("^2025: \\d+ результат")).click();
    await button("Показать ячейку ОГЭ 2025!").first().click();
    await bench.page.waitForFunction(() => {
      const model = window.bench?.model;
      return model !== undefined && model.sheets.name(model.sheets.activeId()) === "ОГЭ 2025";
    });
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("files beside the workbook: one is read, one refused in words, either can be taken away", async () => {
    const table = "Результаты ОГЭ 2025 химия 9 класс;;;;;\nНаименование ОО;Количество участников;2;3;4;5\nСОШ № 3;10;1;3;3;3\n";
    await tab("Главная").click();
    await pane.locator("input[type=file]").setInputFiles([
      { name: "ОГЭ 2025 химия.csv", mimeType: "text/csv", buffer: Buffer.from(table) },
      { name: "пусто.xlsx", mimeType: "application/octet-stream", buffer: Buffer.alloc(0) },
    ]);
    await button("ОГЭ, 2025: 2").waitFor();
    await pane.getByText("Файл «пусто.xlsx» пуст").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("Убрать файл ОГЭ 2025 химия.csv").click();
    await button("ОГЭ, 2025: 1").waitFor();
    await button("Убрать файл пусто.xlsx").click();
    await pane.getByText("Файл «пусто.xlsx» пуст").waitFor({ state: "detached" });
  });

  it("a protected structure: what, why, what to do; the book stays", async () => {
    await turn("structureProtected", true);
    await button("Сформировать отчёты").click();
    await pane.getByRole("alert").getByText("Структура книги защищена").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await turn("structureProtected", false);
    await button("Вернуться на главную").click();
  });

  it("a cell being edited: waits, says so, goes on by itself to the outcome", async () => {
    await turn("editMode", true);
    await button("Сформировать отчёты").click();
    await heading("Закончите ввод в ячейке").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await turn("editMode", false);
    await heading("Готово").waitFor({ timeout: 60_000 });
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("Готово: a Word file that fails is told where it was asked for, the outcome stays, and the next one is made", async () => {
    await pane.evaluate("window.makeUrl = URL.createObjectURL; URL.createObjectURL = () => { throw new TypeError('x is undefined'); }");
    await button("Сохранить приказ").click();
    await pane.getByRole("alert").getByText(name("Файл не получился")).waitFor();
    await heading("Готово").waitFor();
    await button("Скопировать сведения для поддержки").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await pane.evaluate("URL.createObjectURL = window.makeUrl");
  });

  it("Готово: the order as a Word file", async () => {
    const [download] = await Promise.all([bench.page.waitForEvent("download"), button("Сохранить приказ").click()]);
    expect(download.suggestedFilename()).toMatch(/^Проект приказа.*\.docx$/);
    const parts = unzipPackage(new Uint8Array(fs.readFileSync(await download.path())));
    const text = Buffer.from(parts.get("word/document.xml") ?? []).toString("utf8");
    expect(text).toContain("ШНОР");
    await pane.getByText(name("передан в загрузки")).waitFor();
    await button("Убрать созданные листы").click();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("Оставить").click();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Убрать созданные листы");
    // office.js takes Escape for its own walk of the focus, and must not hear of this one.
    await bench.page.keyboard.press("Enter");
    await button("Оставить").waitFor();
    await bench.page.keyboard.press("Escape");
    await button("Оставить").waitFor({ state: "detached" });
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Убрать созданные листы");
  });

  it("Готово: «Зафиксировать значения» says how it ended where it was asked for", async () => {
    await button("Зафиксировать значения").click();
    const said = pane.getByText(name("Зафиксировали значения: \\d+ формул"));
    await said.waitFor({ timeout: 60_000 });
    expect(await said.evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
  });

  it("Школа: its passport alone is made anew, and that run alone is taken back", async () => {
    await tab("Школа").click();
    await pane.getByRole("searchbox").fill("сош 3");
    await bench.page.keyboard.press("Enter");
    await button("Сформировать паспорт школы").click();
    await button("Открыть лист «Паспорт школы»").waitFor({ timeout: 60_000 });
    await pane.getByText(name("Отменим последний запуск части листов: вернутся прежние листы «.+», «.+»\\. Остальные")).waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("Вернуть прошлую версию").click();
    await pane.getByText(name("Вернули прежние листы: 2")).waitFor({ timeout: 60_000 });
  });

  it("Главная: registers of the work; one that is absent is made", async () => {
    await pane.getByText(name("Листы учёта: есть \\d+ из \\d+")).click();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("Создать лист учёта").first().click();
    await pane.getByText(name("Лист «.+» создан")).waitFor({ timeout: 60_000 });
  });

  it("a sheet that is gone: told over the screen it was asked from, and back there", async () => {
    await bench.page.evaluate(() => {
      const model = window.bench?.model;
      const id = model?.sheets.find("Реестр ОО");
      if (model && id) model.sheets.rename(id, "Реестр школ района");
    });
    await button("Реестр школ: 1").click();
    await pane.getByRole("alert").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("Вернуться назад").click();
    await button("Прочитать листы заново").click();
    await button("Реестр школ: 1").waitFor({ timeout: 60_000 });
    await pane.getByText(name("Данные изменились после прошлого запуска")).waitFor();
  });

  it("Район: points are walked by the keyboard and open the card", async () => {
    await tab("Район").click();
    await heading("Условия и результаты").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await pane.locator(".point[tabindex='0']").focus();
    await bench.page.keyboard.press("ArrowRight");
    const told = await pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(told).toMatch(/рейтинг.+ИСБШ/);
    await bench.page.keyboard.press("Enter");
    const school = told.slice(0, told.indexOf(":")).replaceAll("\u00a0", " ");
    await pane.getByRole("heading", { name: school, exact: true }).waitFor();
  });

  it("Параметры: says whom a change would move, writes it to the sheet, and takes what is typed there", async () => {
    await tab("Главная").click();
    await button("Параметры расчёта").click();
    const field = pane.getByRole("textbox", { name: name("Порог доли низких результатов") });
    await field.fill("99");
    await heading("Если применить 99: войдёт 0, выйдет").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    // What Tab comes to does not lie under the foot with its buttons, nor under the tabs.
    await field.focus();
    for (let step = 0; step < 12; step++) {
      await bench.page.keyboard.press("Tab");
      expect(await pane.evaluate(coveredFocus)).toBeNull();
    }
    await button("Применить").click();
    await pane.getByText(name("Параметры применены")).waitFor({ timeout: 60_000 });
    expect(await field.inputValue()).toBe("99");
    await button("^Параметры$").click();
    await bench.page.waitForFunction(() => {
      const model = window.bench?.model;
      return model !== undefined && model.sheets.name(model.sheets.activeId()) === "Параметры";
    });
    await button("Вернуть 30").click();
    await button("Применить").click();
    await expectSoon(() => field.inputValue(), "30");
    await button("Назад").click();
  });

  it("the ribbon's «Карточка школы» turns the pane to the school of the selected row", async () => {
    await select("ОГЭ 2024", 7, 2);
    await bench.page.getByRole("button", { name: "Карточка школы" }).click();
    await heading("СОШ с. Озёрное").waitFor();
  });

  it("an empty workbook: what is looked for and what to do", async () => {
    const empty = Buffer.from(workbookOf({ Лист1: [] }));
    await bench.page.locator("#open-file").setInputFiles({ name: "Пустая.xlsx", mimeType: "application/octet-stream", buffer: empty });
    await bench.page.waitForFunction(() => document.title.startsWith("Пустая.xlsx"));
    pane = await bench.pane();
    await heading("В книге пока нет данных").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    expect(bench.errors).toEqual([]);
    expect(bench.foreignRequests).toEqual([]);
  });

  async function expectSoon(ask: () => Promise<string>, wanted: string): Promise<void> {
    const end = Date.now() + 20_000;
    let found = await ask();
    while (found !== wanted && Date.now() < end) found = await ask();
    expect(found).toBe(wanted);
  }
});
