import type { Frame } from "playwright-core";
import { checkPane, noDefects, resizePane } from "./support/checkPane";
import { openBench } from "./support/openBench";
import type { OpenBench } from "./support/openBench";
import { workbookOf } from "../../bench/xlsx/workbookOf";

jest.setTimeout(120_000);

const psyzh = "МБОУ СОШ №1 с. Псыж";
const erken = "МБОУ СОШ №2 а. Эркен";

/** A summary in the department's own abbreviations, and a mean whose scale its numbers do not tell. */
const book = {
  Свод: [["Русский язык, 2025"], ["Ячейка", "Всего П", "Нд"], [psyzh, 20, 2], [erken, 25, 5]],
  "ЕГЭ 2025 физика": [
    ["Школа", "Участников", "Средний балл"],
    [psyzh, 4, 4.5],
    [erken, 3, 3.7],
  ],
} as const;

/** Looks in which the screens are photographed when a folder for pictures is named (MAPPING_SHOTS). */
const looks = [
  [350, "light"],
  [320, "dark"],
  [320, "contrast"],
  [175, "light"],
] as const;

/** A person maps a sheet that the reader refuses, and settles a question, in the built pane beside the grid. */
describe("mapping by hand and doubts in the browser", () => {
  let bench: OpenBench;
  let pane: Frame;
  const name = (text: string): RegExp => new RegExp(text.replaceAll(" ", "\\s"));
  const button = (text: string) => pane.getByRole("button", { name: name(text) });
  const heading = (text: string) => pane.getByRole("heading", { name: name(text) });
  const list = (text: string) => pane.getByRole("combobox", { name: text, exact: true });
  const tabs = (): Promise<string[]> =>
    bench.page.evaluate(() => window.bench?.model.sheets.ids().map((id) => window.bench?.model.sheets.name(id) ?? "") ?? []);
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
  const shoot = async (screen: string): Promise<void> => {
    const folder = process.env.MAPPING_SHOTS;
    if (folder === undefined) return;
    await bench.page.setViewportSize({ width: 1366, height: 1900 });
    for (const [width, scheme] of looks) {
      await bench.page.emulateMedia({
        colorScheme: scheme === "dark" ? "dark" : "light",
        forcedColors: scheme === "contrast" ? "active" : "none",
      });
      await resizePane(bench, width);
      await (await bench.page.$("#addin"))?.screenshot({ path: `${folder}/${screen}-${width}-${scheme}.png` });
    }
    await bench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await bench.page.setViewportSize({ width: 1366, height: 768 });
  };

  beforeAll(async () => {
    bench = await openBench({ workbook: workbookOf(book), workbookName: "Свой.xlsx" });
    pane = await bench.pane();
    await heading("Распознано").waitFor();
  });
  afterAll(() => bench.close());

  it("a refused sheet leads to its mapping: heading from the grid, roles, preview, kept on «Разметка»", async () => {
    await pane.locator("details.ignored summary").click();
    await button("Разметить лист «Свод»").click();
    await heading("Разметка листа «Свод»").waitFor();
    await shoot("1-begin");
    await select("Свод", 1, 0);
    await button("Заголовок здесь").click();
    await pane.getByText(name("Взяли заголовок A2:C2")).waitFor();
    await list("Вид").selectOption("ege");
    await list("A: Ячейка").selectOption("school");
    await list("B: Всего П").selectOption("n");
    await list("C: Нд").selectOption("low");
    await pane.getByText(name("2 записи, 2 школы")).waitFor();
    await shoot("2-mapped");
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await resizePane(bench, 350);
    await button("Запомнить разметку").click();
    await pane.getByText(name("Запомнили разметку листа «Свод»")).waitFor();
    expect(await tabs()).toEqual(["Свод", "ЕГЭ 2025 физика", "Разметка"]);
    expect(await button("ЕГЭ, 2025: 2").count()).toBe(1);
    expect(await pane.locator("details.ignored").count()).toBe(0);
  });

  it("a question is settled by a button, its cell shown in the grid, and not asked again", async () => {
    await button("Уточнить листы и названия").click();
    await heading("Ваш ответ").waitFor();
    expect(await button("Тестовый балл, 0–100").count()).toBe(1);
    await shoot("3-doubt");
    expect(await checkPane(bench, pane)).toEqual(noDefects);
    await resizePane(bench, 350);
    await button("Показать ячейку").click();
    await bench.page.waitForFunction(() => {
      const model = window.bench?.model;
      return model !== undefined && model.sheets.name(model.sheets.activeId()) === "ЕГЭ 2025 физика";
    });
    await button("Отметка, 2–5").click();
    await heading("Вопросов не осталось").waitFor();
    await button("Прочитать заново").click();
    await heading("Распознано").waitFor();
    expect(await button("Уточнить листы и названия").count()).toBe(0);
  });

  it("throws nothing and asks nothing of the network", () => {
    expect(bench.errors).toEqual([]);
    expect(bench.foreignRequests).toEqual([]);
  });
});
