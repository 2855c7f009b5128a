import type { Frame } from "playwright-core";
import type { Knobs } from "../../bench/host/knobs";
import { checkPane, noDefects } from "./support/checkPane";
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

  it("an empty workbook: «Открыть пример» brings a district that can be worked with", async () => {
    await heading("В книге нет листов, которые мы узнаём").waitFor();
    await button("Открыть пример").click();
    await button("Сформировать отчёты").waitFor({ timeout: 60_000 });
    await pane.getByText(name("Школы и числа выдуманы")).waitFor();
    expect(await checkPane(bench, pane)).toEqual(noDefects);
  });

  it("a shortcut of the keyboard does what the button of the ribbon does", async () => {
    await tab("Район").click();
    await bench.page.evaluate(() => window.bench?.host.actions.runShortcut("checkData"));
    await button("Сформировать отчёты").waitFor({ timeout: 60_000 });
    expect(await tab("Главная").getAttribute("aria-selected")).toBe("true");
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
    await pane.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await button("Скопировать сведения для поддержки").click();
    const details = (await pane.locator("pre.details").textContent()) ?? "";
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

  it.each(["dark", "contrast"] as const)("colours of Office and Windows: %s", async (theme) => {
    await bench.page.emulateMedia({ colorScheme: "dark", forcedColors: theme === "contrast" ? "active" : "none" });
    for (const one of ["Главная", "Проверка", "Школа", "Район"]) {
      await tab(one).click();
      // A tab opened for the first time is loaded first.
      await pane.locator("h1").first().waitFor();
      expect(await checkPane(bench, pane)).toEqual(noDefects);
    }
    await bench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  });

  it("all of it without a request to anywhere else", () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
