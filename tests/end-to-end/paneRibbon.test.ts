import type { Frame } from "playwright-core";
import { checkPane, noDefects } from "./support/checkPane";
import { manySchools } from "./support/manySchools";
import { openBench } from "./support/openBench";
import type { OpenBench } from "./support/openBench";
import { workbookOf } from "../../bench/xlsx/workbookOf";

jest.setTimeout(120_000);

/** The ribbon with the pane closed: every button opens it, and what became of the work is seen there. */
describe("the ribbon with the pane closed", () => {
  let bench: OpenBench;
  let pane: Frame;
  const name = (text: string): RegExp => new RegExp(text.replaceAll(" ", "\\s"));
  const heading = (text: string) => pane.getByRole("heading", { name: name(text) });
  const ribbon = (text: string) => bench.page.locator(".ribbon-button", { hasText: text });
  const closed = (): Promise<void> => bench.page.evaluate(() => window.bench?.host.pane.setVisible(false));
  const press = async (text: string): Promise<void> => {
    await closed();
    expect(await bench.page.locator("#addin").isVisible()).toBe(false);
    await ribbon(text).click();
    await bench.page.locator("#addin").waitFor();
  };

  beforeAll(async () => {
    bench = await openBench({ workbook: workbookOf(manySchools(6)), workbookName: "Район.xlsx" });
    pane = await bench.pane();
    await pane.getByRole("button", { name: name("Сформировать отчёты") }).waitFor();
  });
  afterAll(() => bench.close());

  it("has five buttons, each with its picture", async () => {
    const pictures = await bench.page
      .locator(".ribbon-button img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(pictures).toEqual([32, 32, 32, 32, 32]);
  });

  it("«Панель» opens it", async () => {
    await press("Панель");
    await pane.getByRole("button", { name: name("Сформировать отчёты") }).waitFor();
  });

  it("«Сформировать отчёты» ends with what was made", async () => {
    await press("Сформировать отчёты");
    await heading("Готово: \\d+ лист").waitFor({ timeout: 90_000 });
  });

  it("«Зафиксировать значения» says how many formulas became values", async () => {
    await pane.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await press("Зафиксировать значения");
    const said = pane.getByText(name("Зафиксировали значения: \\d+ формул"));
    await said.waitFor({ timeout: 60_000 });
    // The pane was read to its end: the word stands at its top, and is seen.
    expect(await said.evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true);
    expect(await checkPane(bench, pane, [350])).toEqual(noDefects);
  });

  it("«Проверить данные» ends on what was found", async () => {
    await press("Проверить данные");
    await heading("^(Осталось \\d+ замечани|Замечаний нет)").waitFor({ timeout: 60_000 });
  });

  it("«Карточка школы» shows the school of the selected row, and says what to do where none is named", async () => {
    await bench.page.evaluate(() => {
      const model = window.bench?.model;
      const id = model?.sheets.find("Реестр ОО");
      if (!model || !id) throw new Error("No sheet");
      model.sheets.activate(id);
      model.selection.select(id, [{ startRow: 3, endRow: 3, startColumn: 3, endColumn: 3 }]);
    });
    await press("Карточка школы");
    await heading("СОШ № 3").waitFor();
    expect(await checkPane(bench, pane, [350])).toEqual(noDefects);
  });

  it("asked nothing of the network and threw nothing", () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
