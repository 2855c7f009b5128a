import type { Frame } from "playwright-core";
import type { Knobs } from "../../bench/host/knobs";
import { checkPane, noDefects, resizePane } from "./support/checkPane";
import { contrastDefects } from "./support/contrastThemes";
import { manySchools } from "./support/manySchools";
import { openBench } from "./support/openBench";
import type { OpenBench } from "./support/openBench";
import { workbookOf } from "../../bench/xlsx/workbookOf";
import type { Rows } from "../../bench/xlsx/workbookOf";

jest.setTimeout(180_000);

/** States of the pane that an ordinary district does not show: nothing, nobody, 200 schools, an Excel that will not answer. */
describe("states of the pane", () => {
  let bench: OpenBench;
  let pane: Frame;
  const name = (text: string): RegExp => new RegExp(text.replaceAll(" ", "\\s"));
  const button = (text: string) => pane.getByRole("button", { name: name(text) });
  const heading = (text: string) => pane.getByRole("heading", { name: name(text) });
  const tab = (text: string) => pane.getByRole("tab", { name: name(text) });
  const knob = <K extends keyof Knobs>(key: K, value: Knobs[K]): Promise<void> =>
    bench.page.evaluate(
      ([which, wanted]) => {
        if (!window.bench) throw new Error("No session is open.");
        Object.assign(window.bench.host.knobs, { [which]: wanted });
      },
      [key, value] as const,
    );
  const reload = async (profile: Knobs["profile"]): Promise<void> => {
    await knob("profile", profile);
    await bench.page.evaluate(() => document.querySelector<HTMLElement>("#reload-pane")?.click());
    pane = await bench.pane();
  };
  /** Waits until the pane stands in a colour scheme. */
  const drawn = (scheme: string): Promise<unknown> =>
    pane.waitForFunction((wanted) => getComputedStyle(document.querySelector(".pane") ?? document.body).colorScheme === wanted, scheme);
  const sheetNames = (): Promise<string[]> =>
    bench.page.evaluate(() => window.bench?.model.sheets.ids().map((id) => window.bench?.model.sheets.name(id) ?? "") ?? []);
  /** The lines as a person reads them where the clipboard is closed. */
  const supportDetails = async (): Promise<string> => {
    await pane.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await button("Скопировать сведения для поддержки").click();
    return (await pane.locator("pre.details").textContent()) ?? "";
  };
  const everyTab = async (look: () => Promise<void>): Promise<void> => {
    for (const one of ["Главная", "Проверка", "Школа", "Район"]) {
      await tab(one).click();
      // A tab opened for the first time is loaded first.
      await pane.locator("h1").first().waitFor();
      await look();
    }
  };
  const openFile = async (title: string, sheets: Readonly<Record<string, Rows>>): Promise<void> => {
    const buffer = Buffer.from(workbookOf(sheets));
    await bench.page.locator("#open-file").setInputFiles({ name: title, mimeType: "application/octet-stream", buffer });
    await bench.page.waitForFunction((wanted) => document.title.startsWith(wanted), title);
    pane = await bench.pane();
  };

  beforeAll(async () => {
    bench = await openBench({ workbook: workbookOf({ Лист1: [] }), workbookName: "Пустая.xlsx" });
    pane = await bench.pane();
  });
  afterAll(async () => {
    await bench.close();
  });

  it("a workbook of something else: why its sheet was not read, and what to do", async () => {
    await openFile("Заметки.xlsx", { Заметки: [["Позвонить в школу"], ["Купить бумагу"]] });
    await heading("В книге нет листов, которые мы узнаём").waitFor();
    await button("Разметить лист «Заметки»").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("an Excel too old: what is missing, what will do, and versions for support", async () => {
    await reload("2019");
    await pane.getByRole("alert").getByText(name("Этой версии Excel недостаточно")).waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    expect(await supportDetails()).toMatch(/ExcelApi 1\.8\n(?:.+\n)*Код: hostTooOld/);
    await bench.page.emulateMedia({ colorScheme: "dark" });
    await drawn("dark");
    expect(await checkPane(bench, pane, [350])).toEqual(noDefects);
    await bench.page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    expect(await checkPane(bench, pane, [350])).toEqual(noDefects);
    expect(await contrastDefects(pane)).toEqual([]);
    await bench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await drawn("light");
  });

  it("a first reading that was cancelled: what this does, and the way to read", async () => {
    await knob("latency", 1500);
    await reload("web");
    await button("Отменить").click();
    await knob("latency", 0);
    await button("^Прочитать листы$").waitFor({ timeout: 60_000 });
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("^Прочитать листы$").click();
    await heading("В книге нет листов, которые мы узнаём").waitFor();
  });

  it("an Excel without custom functions says so, and makes the reports all the same, offline too", async () => {
    await knob("profile", "2021plain");
    await openFile("Район.xlsx", manySchools(6));
    await pane.getByText(name("Функций ШНОР в этой версии Excel нет")).waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await bench.page.context().setOffline(true);
    await button("Сформировать отчёты").click();
    await heading("Готово").waitFor({ timeout: 120_000 });
    await bench.page.context().setOffline(false);
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await knob("profile", "web");
  });

  it("an error of ours: told as ours, with the way on and lines for support", async () => {
    await openFile("Район.xlsx", manySchools(6));
    await button("Сформировать отчёты").waitFor();
    await pane.evaluate("window.excelRun = Excel.run; Excel.run = () => { throw new TypeError('x is undefined: МБОУ СОШ № 3'); }");
    await button("Сформировать отчёты").click();
    await pane.getByRole("alert").getByText(name("Ошибка в самой «Опоре»")).waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    const details = await supportDetails();
    expect(details).toMatch(/Код: unexpected/);
    expect(details).not.toMatch(/СОШ/);
    await pane.evaluate("Excel.run = window.excelRun");
    await button("Повторить").click();
    await heading("Готово").waitFor({ timeout: 120_000 });
  });

  it("a run: steps, time and the way to stop it; nothing moves for who asked for that; a cancel leaves the book as it was", async () => {
    await button("Вернуться на главную").click();
    await bench.page.emulateMedia({ reducedMotion: "reduce" });
    await knob("latency", 1500);
    const before = await sheetNames();
    await button("Сформировать отчёты").click();
    await heading("Формируем отчёты").waitFor();
    expect(await pane.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length)).toBe(0);
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("Отменить").click();
    await knob("latency", 0);
    await button("Сформировать отчёты").waitFor({ timeout: 60_000 });
    expect(await sheetNames()).toEqual(before);
    await bench.page.emulateMedia({ reducedMotion: "no-preference" });
  });

  it("an empty workbook: what this does and «Открыть пример», which brings a district that can be worked with", async () => {
    await openFile("Пустая.xlsx", { Лист1: [] });
    await heading("В книге пока нет данных").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await button("Открыть пример").click();
    await button("Сформировать отчёты").waitFor({ timeout: 60_000 });
    await pane.getByText(name("Школы и числа выдуманы")).waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("a shortcut of the keyboard does what the button of the ribbon does", async () => {
    await tab("Район").click();
    await bench.page.evaluate(() => window.bench?.host.actions.runShortcut("checkData"));
    await heading("Осталось \\d+ замечани").waitFor({ timeout: 60_000 });
    expect(await tab("Проверка").getAttribute("aria-selected")).toBe("true");
    await tab("Главная").click();
  });

  it("Excel is busy: said after several tries, with the way to try again", async () => {
    await knob("throttle", true);
    await button("Прочитать листы заново").click();
    await pane.getByRole("alert").getByText(name("Excel не ответил")).waitFor({ timeout: 60_000 });
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await knob("throttle", false);
    await button("Повторить").click();
    await button("Сформировать отчёты").waitFor({ timeout: 60_000 });
  });

  it("a request that Excel refuses: what happened, and lines for support without data of the workbook", async () => {
    await knob("sessionLost", true);
    await button("Сформировать отчёты").click();
    await pane.getByRole("alert").getByText(name("Связь с книгой прервалась")).waitFor({ timeout: 60_000 });
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    const details = await supportDetails();
    expect(details).toMatch(/Опора \d/);
    expect(details).toMatch(/ExcelApi 1\.\d+/);
    expect(details).not.toMatch(/ОШ №|Берёзовка/);
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await knob("sessionLost", false);
  });

  it("schools without results: the registry alone is no analysis, and every tab says what is missing", async () => {
    await openFile("Реестр.xlsx", {
      "Реестр ОО": [
        ["Наименование ОО", "Код ОО", "Вид", "Численность учащихся"],
        ["МБОУ СОШ № 1", 901001, "СОШ", 200],
      ],
    });
    await button("Сформировать отчёты").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await tab("Район").click();
    await heading("Расчёта ещё нет").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await tab("Школа").click();
    await pane.getByRole("searchbox").fill("1");
    await bench.page.keyboard.press("Enter");
    await heading("Нет данных").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("200 schools: all are points, one stop of Tab; the search finds any; the parameters answer", async () => {
    await openFile("Область.xlsx", manySchools(200));
    await button("Сформировать отчёты").waitFor({ timeout: 120_000 });
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await tab("Район").click();
    await heading("200 школ района, 2025 год").waitFor();
    expect(await pane.locator(".point").count()).toBe(200);
    expect(await pane.locator(".point[tabindex='0']").count()).toBe(1);
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await tab("Школа").click();
    await pane.getByRole("searchbox").fill("сош 199");
    await bench.page.keyboard.press("Enter");
    await heading("СОШ № 199").waitFor();
    await tab("Район").click();
    await button("Параметры расчёта").click();
    await pane.getByRole("textbox", { name: name("Порог доли низких результатов") }).fill("60");
    await heading("Если применить 60: войдёт \\d+, выйдет \\d+").waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("dark colours, by the system's wish and by Office's own", async () => {
    const office = (colour: string | null): Promise<unknown> =>
      pane.evaluate((background) => {
        const value = background === null ? undefined : { bodyBackgroundColor: background };
        Object.defineProperty(Office.context, "officeTheme", { value, configurable: true });
      }, colour);
    await bench.page.emulateMedia({ colorScheme: "dark" });
    await drawn("dark");
    await everyTab(async () => expect(await checkPane(bench, pane, [350])).toEqual(noDefects));
    await bench.page.emulateMedia({ colorScheme: "light" });
    await drawn("light");
    await office("#262626");
    await tab("Главная").click();
    await drawn("dark");
    expect(await checkPane(bench, pane, [350])).toEqual(noDefects);
    // Excel tells of no change: who comes back from «Файл → Учётная запись» brings the focus.
    await office(null);
    await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
    await drawn("light");
  });

  it.each(["dark", "light"] as const)(
    "contrast themes of Windows, %s: the theme's colours alone, and far enough from each other in all four",
    async (colorScheme) => {
      await bench.page.emulateMedia({ colorScheme, forcedColors: "active" });
      await everyTab(async () => {
        expect(await checkPane(bench, pane, [350])).toEqual(noDefects);
        expect(await contrastDefects(pane)).toEqual([]);
      });
      await tab("Школа").click();
      await pane.getByRole("searchbox").fill("сош 199");
      await bench.page.keyboard.press("Enter");
      await heading("СОШ № 199").waitFor();
      expect(await contrastDefects(pane)).toEqual([]);
      await bench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    },
  );

  it("zoom 200 %: half the pixels of the layout at twice the density; and text alone of twice the size", async () => {
    const session = await bench.page.context().newCDPSession(bench.page);
    await session.send("Emulation.setDeviceMetricsOverride", { width: 683, height: 384, deviceScaleFactor: 2, mobile: false });
    await resizePane(bench, 175);
    for (const one of ["home", "findings", "school", "district"]) {
      await pane.getByRole("combobox", { name: "Разделы панели" }).selectOption(one);
      await pane.locator("h1").first().waitFor();
      expect(await checkPane(bench, pane, [175])).toEqual(noDefects);
      expect(await pane.evaluate(() => window.devicePixelRatio)).toBe(2);
    }
    await session.send("Emulation.clearDeviceMetricsOverride");
    await resizePane(bench, 350);
    const sizes = { 200: [24, 32], 300: [28, 40], 400: [32, 44] };
    const tokens = Object.entries(sizes).flatMap(([step, [font, line]]) => [
      `--fontSizeBase${step}: ${font}px`,
      `--lineHeightBase${step}: ${line}px`,
    ]);
    const style = await pane.addStyleTag({ content: `.pane { ${tokens.map((one) => `${one} !important`).join("; ")} }` });
    await everyTab(async () => expect((await checkPane(bench, pane, [350])).sideways).toEqual([]));
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  });

  it("all of it without a request to anywhere else", () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
